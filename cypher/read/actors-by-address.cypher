// Who is meant by an id, a scheme:value or an exact name in any script: every actor that one of them fits.
// params:  texts [String!]!
// returns: text String!, actorId String!, how String!
UNWIND $texts AS text
CALL (text) {
  MATCH (a:Actor { id: text }) RETURN a, 'ID' AS how
  UNION
  MATCH (a:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId { id: text }) RETURN a, 'EXTERNAL_ID' AS how
  UNION
  MATCH (a:Actor)-[:HAS_NAME]->(:Name { text: text }) RETURN a, 'NAME' AS how
}
RETURN DISTINCT text, a.id AS actorId, how
ORDER BY text, actorId, how
