// A page of the events that qualify, in order of their first possible day, then id.
// params:  kind String, participant String, place String, first Integer, last Integer, afterDay Integer, afterId String, limit Integer!
// returns: event Map!
MATCH (e:Event)
WHERE ($kind IS NULL OR e.kind = $kind)
  AND ($participant IS NULL OR EXISTS { MATCH (:Actor { id: $participant })-[:TOOK_PART]->(e) })
  AND ($place IS NULL OR EXISTS { MATCH (e)-[:AT]->(:Place)-[:WITHIN*0..]->(:Place { id: $place }) })
  AND ($first IS NULL OR (e.firstDay <= $last AND e.lastDay >= $first))
  AND ($afterId IS NULL OR coalesce(e.firstDay, 10000000) > $afterDay OR (coalesce(e.firstDay, 10000000) = $afterDay AND e.id > $afterId))
RETURN e { .* } AS event
ORDER BY coalesce(event.firstDay, 10000000), event.id
LIMIT $limit
