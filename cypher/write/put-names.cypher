// Adds names to actors and places; the same name of the same owner is one.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MATCH (o:Actor|Place { id: row.owner })
WHERE row.label IN labels(o)
MERGE (n:Name { id: row.id })
ON CREATE SET n += row.properties
MERGE (o)-[:HAS_NAME]->(n)
RETURN count(n) AS put
