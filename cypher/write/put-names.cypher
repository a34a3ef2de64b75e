// Adds names to actors and places; the same name of the same owner is one. What was not known of it is filled in, and it
// stands as far to the front as any pack puts it, so that the order of packs does not show.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MATCH (o:Actor|Place { id: row.owner })
WHERE row.label IN labels(o)
MERGE (n:Name { id: row.id })
SET n += row.properties, n.position = CASE WHEN n.position < row.position THEN n.position ELSE row.position END
MERGE (o)-[:HAS_NAME]->(n)
RETURN count(n) AS put
