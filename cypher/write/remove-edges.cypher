// Removes derived relationships that no longer follow from the claims. Claims themselves are never removed. Both ends are sought by
// id, so that a hub's other relationships are not walked for every row.
// params:  rows [Map!]!
// returns: removed Integer!
UNWIND $rows AS row
MATCH (s:Actor { id: row.subject })
CALL (s, row) {
  WITH s, row WHERE row.to = 'Place'
  MATCH (s)-[r:HOLDS]->(o:Place { id: row.object })
  USING INDEX SEEK o:Place(id)
  RETURN r
  UNION
  WITH s, row WHERE row.to = 'Event'
  MATCH (s)-[r:TOOK_PART]->(o:Event { id: row.object })
  USING INDEX SEEK o:Event(id)
  RETURN r
  UNION
  WITH s, row WHERE row.to = 'Actor'
  MATCH (s)-[r:@tie-types]->(o:Actor { id: row.object })
  USING INDEX SEEK o:Actor(id)
  RETURN r
}
WITH r, row WHERE r.id = row.id
DELETE r
RETURN count(*) AS removed
