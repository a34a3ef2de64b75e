// Actors that are merged into another and whose claims are still under their former topics, in order of id: judged in a store of an
// earlier release, where ties did not follow from judgements.
// params:  none
// returns: id String!, canonicalId String!
MATCH (a:Actor)
WHERE a.canonicalId IS NOT NULL AND a.canonicalId <> a.id AND EXISTS {
  MATCH (a)<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE c.topic STARTS WITH a.id + '|' OR (c.objectId = a.id AND c.topic ENDS WITH '|' + a.id)
}
RETURN a.id AS id, a.canonicalId AS canonicalId
ORDER BY id
