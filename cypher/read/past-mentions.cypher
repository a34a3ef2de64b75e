// How many claims that a past known time had name an actor, or one that was merged into it then; the ids of one stand in one list, that
// of the actor first.
// params:  groups [[String!]!]!, @known-time
// returns: actorId String!, mentions Integer!
UNWIND $groups AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (:Actor { id: id })<-[:SUBJECT|OBJECT|AGAINST]-(c:Claim)
  WHERE @known-time
  RETURN count(DISTINCT c) AS mentions
}
RETURN ids[0] AS actorId, mentions
ORDER BY actorId
