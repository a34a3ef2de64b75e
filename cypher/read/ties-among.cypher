// The qualifying ties that have both ends among these actors, in order of id.
// params:  actorIds [String!]!, @tie-filter, limit Integer!
// returns: tie Map!
UNWIND $actorIds AS actorId
MATCH (a:Actor { id: actorId })-[r:@tie-types]->(b:Actor)
WHERE b.id IN $actorIds
  AND @tie-filter
RETURN @tie-map AS tie
ORDER BY tie.id
LIMIT $limit
