// Attaches evidence to claims; the same place in the same document is attached once. A gloss it lacked is filled in.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MATCH (c:Claim { id: row.claim })
MATCH (d:Source { id: row.document })
MERGE (c)-[e:EVIDENCE { id: row.id }]->(d)
ON CREATE SET e += row.properties
ON MATCH SET e.glossEn = coalesce(e.glossEn, row.properties.glossEn), e.glossAr = coalesce(e.glossAr, row.properties.glossAr)
RETURN count(e) AS put
