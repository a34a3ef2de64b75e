// A page of the events that qualify as of a known time (null: now), in order of their first possible day, then id.
// params:  @event-filter, afterDay Integer, afterId String, limit Integer!
// returns: event Map!
MATCH (e:Event)
WHERE @event-filter
  AND ($afterId IS NULL OR coalesce(e.firstDay, 10000000) > $afterDay OR (coalesce(e.firstDay, 10000000) = $afterDay AND e.id > $afterId))
RETURN e { .* } AS event
ORDER BY coalesce(event.firstDay, 10000000), event.id
LIMIT $limit
