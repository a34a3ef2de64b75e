// Who is meant by an id, a scheme:value or an exact name in any script: every actor that one of them fits. An id is whose it is;
// by a name or foreign id the actor that answers for its bearer is meant.
// params:  texts [String!]!
// returns: text String!, actorId String!, how String!
UNWIND $texts AS text
CALL (text) {
  MATCH (a:Actor { id: text }) RETURN a.id AS actorId, 'ID' AS how
  UNION
  MATCH (a:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId { id: text })
  RETURN coalesce(a.canonicalId, a.id) AS actorId, 'EXTERNAL_ID' AS how
  UNION
  MATCH (a:Actor)-[:HAS_NAME]->(:Name { text: text })
  RETURN coalesce(a.canonicalId, a.id) AS actorId, 'NAME' AS how
}
RETURN DISTINCT text, actorId, how
ORDER BY text, actorId, how
