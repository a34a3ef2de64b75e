// Which actors an id, a scheme:value or an exact name in any script may mean: each with its canonical actor and all actors merged
// into that one (none: no others).
// params:  texts [String!]!
// returns: text String!, how String!, actorId String!, canonicalId String!, groupIds [String!]!
UNWIND $texts AS text
CALL (text) {
  MATCH (a:Actor { id: text }) RETURN a, 'ID' AS how
  UNION
  MATCH (a:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId { id: text }) RETURN a, 'EXTERNAL_ID' AS how
  UNION
  MATCH (a:Actor)-[:HAS_NAME]->(:Name { text: text }) RETURN a, 'NAME' AS how
}
WITH DISTINCT text, how, a, coalesce(a.canonicalId, a.id) AS canonicalId
RETURN text, how, a.id AS actorId, canonicalId,
  COLLECT { MATCH (m:Actor { canonicalId: canonicalId }) USING INDEX SEEK m:Actor(canonicalId) RETURN m.id ORDER BY m.id } AS groupIds
ORDER BY text, how, actorId
