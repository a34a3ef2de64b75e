// Adds lines to the ledger. A claim that is there stays as it is, its recorded time and its retirement included; it remembers
// who else brought it: a pack, or "api". Null: nobody who is known.
// params:  rows [Map!]!, broughtBy String
// returns: put Integer!
UNWIND $rows AS row
MATCH (subject:Actor { id: row.properties.subjectId })
MATCH (source:Source { id: row.properties.sourceId })
MERGE (c:Claim { id: row.id })
ON CREATE SET c += row.properties
SET c.broughtBy = CASE
  WHEN $broughtBy IS NULL OR $broughtBy IN c.broughtBy THEN c.broughtBy
  ELSE coalesce(c.broughtBy, []) + [$broughtBy]
END
MERGE (c)-[:SUBJECT]->(subject)
MERGE (c)-[:SOURCE]->(source)
WITH c, row
CALL (c, row) {
  MATCH (o:Actor { id: row.properties.objectId }) MERGE (c)-[:OBJECT]->(o)
  UNION
  MATCH (o:Place { id: row.properties.placeId }) MERGE (c)-[:OBJECT]->(o)
  UNION
  MATCH (o:Event { id: row.properties.eventId }) MERGE (c)-[:OBJECT]->(o)
  UNION
  MATCH (o:Actor { id: row.properties.againstId }) MERGE (c)-[:AGAINST]->(o)
  UNION
  MATCH (o:Actor { id: row.properties.assertedById }) MERGE (c)-[:ASSERTED_BY]->(o)
  UNION
  MATCH (o:Event { id: row.properties.about }) MERGE (c)-[:ABOUT]->(o)
  UNION
  UNWIND range(0, size(row.properties.viaIds) - 1) AS position
  MATCH (o:Source { id: row.properties.viaIds[position] }) MERGE (c)-[:VIA { position: position }]->(o)
}
RETURN count(c) AS put
