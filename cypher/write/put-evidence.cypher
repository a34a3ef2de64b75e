// Attaches evidence to claims; the same place in the same document is attached once, and bears the time of the transaction
// that attached it, which is no other's. Glosses and words that it lacked are filled in.
// params:  rows [Map!]!, recordedAt String!
// returns: attached Integer!
UNWIND $rows AS row
MATCH (c:Claim { id: row.claim })
MATCH (d:Source { id: row.document })
MERGE (c)-[e:EVIDENCE { id: row.id }]->(d)
ON CREATE SET e += row.properties, e.recordedAt = $recordedAt
ON MATCH SET e.glossEn = coalesce(e.glossEn, row.properties.glossEn), e.glossAr = coalesce(e.glossAr, row.properties.glossAr),
  e.words = coalesce(e.words, row.properties.words)
RETURN count(DISTINCT CASE WHEN e.recordedAt = $recordedAt THEN e END) AS attached
