// Adds places. What is stored of one stays; what was not known is filled in.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MERGE (p:Place { id: row.id })
SET p += row.properties
WITH p, row
CALL (p, row) {
  WITH p, row WHERE row.within IS NOT NULL
  MERGE (w:Place { id: row.within })
  MERGE (p)-[:WITHIN]->(w)
}
RETURN count(p) AS put
