// Ties claims that were just created to what few of them name: a place or an event as object, whom they are against, who
// asserts them, the event that they are about, the documents they came through, nearest first.
// params:  rows [Map!]!
// returns: linked Integer!
UNWIND $rows AS row
MATCH (c:Claim { id: row.id })
CALL (c, row) {
  MATCH (o:Place { id: row.placeId }) CREATE (c)-[:OBJECT]->(o)
  UNION ALL
  MATCH (o:Event { id: row.eventId }) CREATE (c)-[:OBJECT]->(o)
  UNION ALL
  MATCH (o:Actor { id: row.againstId }) CREATE (c)-[:AGAINST]->(o)
  UNION ALL
  MATCH (o:Actor { id: row.assertedById }) CREATE (c)-[:ASSERTED_BY]->(o)
  UNION ALL
  MATCH (o:Event { id: row.about }) CREATE (c)-[:ABOUT]->(o)
  UNION ALL
  UNWIND range(0, size(row.viaIds) - 1) AS position
  MATCH (o:Source { id: row.viaIds[position] }) CREATE (c)-[:VIA { position: position }]->(o)
}
RETURN count(c) AS linked
