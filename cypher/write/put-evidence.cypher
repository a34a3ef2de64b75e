// Attaches evidence to claims; the same place in the same document is attached once.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MATCH (c:Claim { id: row.claim })
MATCH (d:Source { id: row.document })
MERGE (c)-[e:EVIDENCE { id: row.id }]->(d)
ON CREATE SET e += row.properties
RETURN count(e) AS put
