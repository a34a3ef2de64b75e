// The claims of ties that a past known time had, of every topic of which one of these actors is an end; at most a limit.
// params:  actorIds [String!]!, types [String!], @known-time, limit Integer!
// returns: claim Map!, sources [Map!]!, actors [Map!]!
UNWIND $actorIds AS actorId
MATCH (:Actor { id: actorId })<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.objectId IS NOT NULL AND ($types IS NULL OR c.type IN $types)
  AND @known-time
WITH DISTINCT c LIMIT $limit
RETURN @past-claim
