// A page of the sources, in order of id.
// params:  afterId String!, limit Integer!
// returns: source Map!
MATCH (s:Source)
WHERE s.id > $afterId
WITH s ORDER BY s.id LIMIT $limit
RETURN s { .* } AS source
ORDER BY source.id
