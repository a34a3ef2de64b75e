// The claims of ties that a past known time had against one of these actors; at most a limit.
// params:  actorIds [String!]!, @known-time, limit Integer!
// returns: claim Map!, sources [Map!]!, actors [Map!]!
UNWIND $actorIds AS actorId
MATCH (:Actor { id: actorId })<-[:AGAINST]-(c:Claim)
WHERE c.objectId IS NOT NULL
  AND @known-time
WITH DISTINCT c LIMIT $limit
RETURN @past-claim
