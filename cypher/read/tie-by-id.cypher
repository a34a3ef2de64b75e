// A tie by its id: one index seek for each type.
// params:  id String!
// returns: tie Map!
CALL () {
  MATCH (s:Actor)-[r:ALLIED_WITH { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:SUPPORTS { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:COOPERATES_WITH { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:MEMBER_OF { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:PART_OF { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:AFFILIATED_WITH { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:COMMANDS { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:LEADS { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:FIGHTS { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:RIVAL_OF { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:OPPOSES { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:SANCTIONS { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:ATTACKS_CIVILIANS { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:AT_ODDS_WITH { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:NEGOTIATES_WITH { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:PACT_WITH { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:PARTICIPATES_IN { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:SPLIT_FROM { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:MERGED_INTO { id: $id }]->(o:Actor) RETURN r
  UNION ALL
  MATCH (s:Actor)-[r:SUCCEEDS { id: $id }]->(o:Actor) RETURN r
}
RETURN @tie-map AS tie
