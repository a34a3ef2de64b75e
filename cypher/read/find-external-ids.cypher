// Actors of which a text is the id, or an identifier elsewhere (scheme:value).
// params:  text String!
// returns: actorId String!
CALL () {
  MATCH (a:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId { id: $text }) RETURN a
  UNION
  MATCH (a:Actor { id: $text }) RETURN a
}
RETURN DISTINCT a.id AS actorId
ORDER BY actorId
