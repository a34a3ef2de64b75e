// A page of the events, in order of id; '' comes before the first.
// params:  afterId String!, limit Integer!
// returns: event Map!
MATCH (e:Event)
WHERE e.id > $afterId
RETURN e { .* } AS event
ORDER BY event.id
LIMIT $limit
