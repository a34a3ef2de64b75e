// A page of the qualifying ties of each actor, most independent origins first, then by id, with how many there are in all.
// params:  actorIds [String!]!, @tie-ends, @tie-filter, @after-tie, limit Integer!
// returns: actorId String!, ties [Map!]!, count Integer!
UNWIND $actorIds AS actorId
MATCH (a:Actor { id: actorId })
CALL (a) {
  MATCH (a)-[r:@tie-types]-(b:Actor)
  WITH r, startNode(r) AS s, endNode(r) AS o
  WHERE @tie-ends
    AND @tie-filter
  WITH r ORDER BY r.origins DESC, r.id
  WITH collect(r) AS qualifying
  WITH size(qualifying) AS count, [r IN qualifying WHERE @after-tie] AS rest
  RETURN count, [r IN rest[..$limit] | @tie-map] AS ties
}
RETURN actorId, ties, count
