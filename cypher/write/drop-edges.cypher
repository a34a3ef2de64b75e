// Removes derived relationships that no longer follow from the claims. Claims themselves are never removed. Both ends are
// sought by id, so that a hub's other relationships are not walked for every row.
// params:  rows [Map!]!
// returns: dropped Integer!
UNWIND $rows AS row
MATCH (s:Actor { id: row.subject })
CALL (s, row) {
  WITH s, row WHERE row.to = 'Place'
  MATCH (o:Place { id: row.object })
  MATCH (s)-[r:HOLDS]->(o)
  RETURN r
  UNION
  WITH s, row WHERE row.to = 'Event'
  MATCH (o:Event { id: row.object })
  MATCH (s)-[r:TOOK_PART]->(o)
  RETURN r
  UNION
  WITH s, row WHERE row.to = 'Actor'
  MATCH (o:Actor { id: row.object })
  MATCH (s)-[r:ALLIED_WITH|SUPPORTS|COOPERATES_WITH|MEMBER_OF|PART_OF|AFFILIATED_WITH|COMMANDS|LEADS|FIGHTS|RIVAL_OF|OPPOSES|SANCTIONS|ATTACKS_CIVILIANS|AT_ODDS_WITH|NEGOTIATES_WITH|PACT_WITH|PARTICIPATES_IN|SPLIT_FROM|MERGED_INTO|SUCCEEDS]->(o)
  RETURN r
}
WITH r, row WHERE r.id = row.id
DELETE r
RETURN count(*) AS dropped
