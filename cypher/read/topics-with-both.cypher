// The topics of who holds a place, or leads an actor, on which claims name both actors of a pair, or actors merged into them: what
// follows there rests on whether one belongs to the other.
// params:  pairs [[String!]!]!
// returns: topic String!
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (:Actor { id: pair[0] })<-[:SUBJECT]-(c:Claim) RETURN c
  UNION
  MATCH (:Actor { canonicalId: pair[0] })<-[:SUBJECT]-(c:Claim) RETURN c
}
WITH DISTINCT pair, c.type AS type, c.topic AS topic
WHERE type IN ['HOLDS', 'LEADS']
  AND EXISTS {
    MATCH (d:Claim { topic: topic })-[:SUBJECT]->(other:Actor)
    WHERE other.id = pair[1] OR other.canonicalId = pair[1]
  }
RETURN DISTINCT topic
ORDER BY topic
