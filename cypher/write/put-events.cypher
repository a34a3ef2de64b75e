// Adds events. What is stored of one stays; what was not known is filled in.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MERGE (e:Event { id: row.id })
SET e += row.properties
WITH e, row
CALL (e, row) {
  WITH e, row WHERE row.place IS NOT NULL
  MATCH (p:Place { id: row.place })
  MERGE (e)-[:AT]->(p)
}
RETURN count(e) AS put
