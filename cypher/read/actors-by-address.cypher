// Which actors an id, a scheme:value or a name in any script, case and spelling may mean: each with the name that fits (an id: none),
// its canonical actor, by id and as a record, and all actors merged into that one (none: no others).
// params:  addresses [Map!]!
// returns: text String!, how String!, actorId String!, name Map, canonicalId String!, canonical Map!, groupIds [String!]!
UNWIND $addresses AS address
CALL (address) {
  MATCH (a:Actor { id: address.text }) USING INDEX SEEK a:Actor(id) RETURN a, null AS n, 'ID' AS how
  UNION
  MATCH (a:Actor)-[:HAS_EXTERNAL_ID]->(e:ExternalId { id: address.text }) USING INDEX SEEK e:ExternalId(id)
  RETURN a, null AS n, 'EXTERNAL_ID' AS how
  UNION
  MATCH (a:Actor)-[:HAS_NAME]->(n:Name { text: address.text }) USING INDEX SEEK n:Name(text) RETURN a, n, 'NAME' AS how
  UNION
  WITH * WHERE address.folded <> ''
  MATCH (a:Actor)-[:HAS_NAME]->(n:Name { folded: address.folded }) USING INDEX SEEK n:Name(folded) RETURN a, n, 'FOLDED' AS how
}
WITH DISTINCT address.text AS text, how, a, n, coalesce(a.canonicalId, a.id) AS canonicalId
MATCH (c:Actor { id: canonicalId }) USING INDEX SEEK c:Actor(id)
WITH text, how, a.id AS actorId, n AS fitting, canonicalId, c AS a
RETURN text, how, actorId, fitting { .* } AS name, canonicalId, @actor-map AS canonical,
  COLLECT { MATCH (m:Actor { canonicalId: canonicalId }) USING INDEX SEEK m:Actor(canonicalId) RETURN m.id ORDER BY m.id } AS groupIds
ORDER BY text, how, actorId, fitting.position, fitting.id
