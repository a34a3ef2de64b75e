// The claims of ties that a past known time had, of every topic with both ends among these actors; at most a limit.
// params:  actorIds [String!]!, types [String!], @known-time, limit Integer!
// returns: claim Map!, sources [Map!]!, actors [Map!]!
UNWIND $actorIds AS actorId
MATCH (:Actor { id: actorId })<-[:SUBJECT]-(c:Claim)
WHERE c.objectId IN $actorIds AND ($types IS NULL OR c.type IN $types)
  AND @known-time
WITH DISTINCT c LIMIT $limit
RETURN @past-claim
