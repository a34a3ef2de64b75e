// How many standing claims name an actor `a` or an actor merged into it, as subject, object or whom they are against.
// params:  none
COUNT {
  MATCH (a)<-[:SUBJECT|OBJECT|AGAINST]-(c:Claim) WHERE c.retiredAt IS NULL RETURN c
  UNION
  MATCH (:Actor { canonicalId: a.id })<-[:SUBJECT|OBJECT|AGAINST]-(c:Claim) WHERE c.retiredAt IS NULL RETURN c
}
