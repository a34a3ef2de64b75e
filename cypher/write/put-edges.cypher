// Stores ties, holdings and parts taken as derived. An edge's id says its key and days, so a repeated write changes nothing.
// params:  rows [Map!]!
// returns: written Integer!
UNWIND $rows AS row
MATCH (s:Actor { id: row.subject })
CALL (s, row) {
  WITH s, row WHERE row.to = 'Actor'
  MATCH (o:Actor { id: row.object })
  MERGE (s)-[r:$(row.type) { id: row.id }]->(o)
  SET r = row.properties
  RETURN r
  UNION
  WITH s, row WHERE row.to = 'Place'
  MATCH (o:Place { id: row.object })
  MERGE (s)-[r:HOLDS { id: row.id }]->(o)
  SET r = row.properties
  RETURN r
  UNION
  WITH s, row WHERE row.to = 'Event'
  MATCH (o:Event { id: row.object })
  MERGE (s)-[r:TOOK_PART { id: row.id }]->(o)
  SET r = row.properties
  RETURN r
}
RETURN count(r) AS written
