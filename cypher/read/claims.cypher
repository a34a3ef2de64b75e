// A page of the ledger as of a known time (null: now), in order of id.
// params:  subject String, object String, actor String, types [String!], stance String, assertedBy String, source String, about String, place String, includeRetired Boolean!, knownAt String, publishedBy Integer, afterId String, limit Integer!
// returns: claim Map!
MATCH (c:Claim)
WHERE ($subject IS NULL OR c.subjectId = $subject)
  AND ($object IS NULL OR c.objectId = $object)
  AND ($actor IS NULL OR c.subjectId = $actor OR c.objectId = $actor OR c.againstId = $actor)
  AND ($types IS NULL OR c.type IN $types)
  AND ($stance IS NULL OR c.stance = $stance)
  AND ($assertedBy IS NULL OR c.assertedById = $assertedBy)
  AND ($source IS NULL OR c.sourceId = $source OR $source IN c.viaIds)
  AND ($about IS NULL OR c.about = $about)
  AND ($place IS NULL OR c.placeId = $place)
  AND ($knownAt IS NULL OR c.recordedAt <= $knownAt)
  AND ($includeRetired OR c.retiredAt IS NULL OR c.retiredAt > $knownAt)
  AND ($publishedBy IS NULL OR EXISTS { MATCH (c)-[:SOURCE]->(s:Source) WHERE s.publishedLast <= $publishedBy })
  AND ($afterId IS NULL OR c.id > $afterId)
WITH c ORDER BY c.id LIMIT $limit
RETURN c { .*,
  evidence: COLLECT { MATCH (c)-[e:EVIDENCE]->(d:Source) RETURN e { .*, document: d.id } ORDER BY d.id, e.locator, e.id }
} AS claim
ORDER BY claim.id
