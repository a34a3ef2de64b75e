// Adds foreign identifiers to actors; one identifier may belong to several actors.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MATCH (a:Actor { id: row.owner })
MERGE (x:ExternalId { id: row.id })
ON CREATE SET x.scheme = row.scheme, x.value = row.value
MERGE (a)-[:HAS_EXTERNAL_ID]->(x)
RETURN count(x) AS put
