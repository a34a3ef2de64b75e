// The claims that a past known time had of who holds these places, or of what these actors hold; at most a limit.
// params:  placeIds [String!], actorIds [String!], @known-time, limit Integer!
// returns: claim Map!, sources [Map!]!, actors [Map!]!
CALL () {
  UNWIND coalesce($placeIds, []) AS placeId
  MATCH (:Place { id: placeId })<-[:OBJECT]-(c:Claim) RETURN c
  UNION
  UNWIND coalesce($actorIds, []) AS actorId
  MATCH (:Actor { id: actorId })<-[:SUBJECT]-(c:Claim) WHERE c.placeId IS NOT NULL RETURN c
  UNION
  MATCH (c:Claim) WHERE $placeIds IS NULL AND $actorIds IS NULL AND c.placeId IS NOT NULL RETURN c
}
WITH c
WHERE @known-time
WITH c LIMIT $limit
RETURN @past-claim
