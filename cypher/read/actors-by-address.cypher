// Who is meant by an id, a scheme:value or an exact name in any script: every actor that one of them fits, who answers for it, and
// all for whom that one answers (none: for itself alone).
// params:  texts [String!]!
// returns: text String!, how String!, actorId String!, answererId String!, groupIds [String!]!
UNWIND $texts AS text
CALL (text) {
  MATCH (a:Actor { id: text }) RETURN a, 'ID' AS how
  UNION
  MATCH (a:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId { id: text }) RETURN a, 'EXTERNAL_ID' AS how
  UNION
  MATCH (a:Actor)-[:HAS_NAME]->(:Name { text: text }) RETURN a, 'NAME' AS how
}
WITH DISTINCT text, how, a, coalesce(a.canonicalId, a.id) AS answererId
RETURN text, how, a.id AS actorId, answererId,
  COLLECT { MATCH (m:Actor { canonicalId: answererId }) USING INDEX m:Actor(canonicalId) RETURN m.id ORDER BY m.id } AS groupIds
ORDER BY text, how, actorId
