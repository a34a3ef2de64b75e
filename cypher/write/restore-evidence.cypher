// Attaches evidence as a ledger file has it, with the time it was attached. Written again it changes nothing.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MATCH (c:Claim { id: row.claim })
MATCH (d:Source { id: row.document })
MERGE (c)-[e:EVIDENCE { id: row.id }]->(d)
SET e += row.properties
RETURN count(e) AS put
