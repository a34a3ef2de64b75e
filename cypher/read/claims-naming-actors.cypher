// The claims that name one of these actors, retired ones too, in order of id, without their evidence: those whose ties may change
// when the actor is merged into another.
// params:  actorIds [String!]!
// returns: claim Map!
UNWIND $actorIds AS actorId
MATCH (:Actor { id: actorId })<-[:SUBJECT|OBJECT|AGAINST|ASSERTED_BY]-(c:Claim)
WITH DISTINCT c
RETURN c { .* } AS claim
ORDER BY claim.id
