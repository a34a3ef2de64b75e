// The topics whose ties may change when these actors or sources do; of an actor also through those that are merged into it.
// params:  actorIds [String!]!, sourceIds [String!]!
// returns: topic String!
CALL () {
  UNWIND $actorIds AS id
  MATCH (:Actor { id: id })<-[:SUBJECT|OBJECT|AGAINST]-(c:Claim) RETURN c
  UNION
  UNWIND $actorIds AS id
  MATCH (:Actor { canonicalId: id })<-[:SUBJECT|OBJECT|AGAINST]-(c:Claim) RETURN c
  UNION
  UNWIND $sourceIds AS id
  MATCH (:Source { id: id })<-[:SOURCE|VIA]-(c:Claim) RETURN c
}
RETURN DISTINCT c.topic AS topic
ORDER BY topic
