// Actors of which a text is the id, or an identifier elsewhere (scheme:value); for a merged actor, its canonical actor.
// params:  text String!
// returns: actorId String!, how String!
CALL () {
  MATCH (a:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId { id: $text }) RETURN a, 'EXTERNAL_ID' AS how
  UNION
  MATCH (a:Actor { id: $text }) RETURN a, 'ID' AS how
}
RETURN DISTINCT coalesce(a.canonicalId, a.id) AS actorId, how
ORDER BY actorId, how
