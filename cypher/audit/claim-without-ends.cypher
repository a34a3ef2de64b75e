// A claim has a relationship to each actor, place, event and source that its properties name.
// params:  none
// returns: id String!, problem String!
MATCH (c:Claim)
WHERE NOT EXISTS { (c)-[:SUBJECT]->(:Actor { id: c.subjectId }) }
  OR NOT EXISTS { (c)-[:SOURCE]->(:Source { id: c.sourceId }) }
  OR (c.objectId IS NOT NULL AND NOT EXISTS { (c)-[:OBJECT]->(:Actor { id: c.objectId }) })
  OR (c.placeId IS NOT NULL AND NOT EXISTS { (c)-[:OBJECT]->(:Place { id: c.placeId }) })
  OR (c.eventId IS NOT NULL AND NOT EXISTS { (c)-[:OBJECT]->(:Event { id: c.eventId }) })
  OR (c.againstId IS NOT NULL AND NOT EXISTS { (c)-[:AGAINST]->(:Actor { id: c.againstId }) })
  OR (c.assertedById IS NOT NULL AND NOT EXISTS { (c)-[:ASSERTED_BY]->(:Actor { id: c.assertedById }) })
  OR COUNT { (c)-[:VIA]->(:Source) } <> size(coalesce(c.viaIds, []))
RETURN coalesce(c.id, elementId(c)) AS id, 'the claim lacks an actor, place, event or source that it names' AS problem
ORDER BY id
