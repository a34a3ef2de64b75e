// Whether a claim `c` of the ledger as of a known time (null: now) qualifies. Null lets all through.
// params:  subjects [String!], objects [String!], actors [String!], types [String!], stance String, asserters [String!], source String, about String, place String, includeRetired Boolean!, knownAt String, @published-by
($subjects IS NULL OR c.subjectId IN $subjects)
AND ($objects IS NULL OR c.objectId IN $objects)
AND ($actors IS NULL OR c.subjectId IN $actors OR c.objectId IN $actors OR c.againstId IN $actors)
AND ($types IS NULL OR c.type IN $types)
AND ($stance IS NULL OR c.stance = $stance)
AND ($asserters IS NULL OR c.assertedById IN $asserters)
AND ($source IS NULL OR c.sourceId = $source OR $source IN c.viaIds)
AND ($about IS NULL OR c.about = $about)
AND ($place IS NULL OR c.placeId = $place)
AND ($knownAt IS NULL OR c.recordedAt <= $knownAt)
AND ($includeRetired OR c.retiredAt IS NULL OR c.retiredAt > $knownAt)
AND @published-by
