// Actors that carry a foreign identifier: scheme:value, or the bare value under any scheme.
// params:  text String!
// returns: actorId String!
CALL () {
  MATCH (a:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId { id: $text }) RETURN a
  UNION
  MATCH (a:Actor { id: $text }) RETURN a
}
RETURN DISTINCT a.id AS actorId
ORDER BY actorId
