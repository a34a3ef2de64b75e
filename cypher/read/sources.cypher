// A page of the sources, in order of id.
// params:  afterId String, limit Integer!
// returns: source Map!
MATCH (s:Source)
WHERE $afterId IS NULL OR s.id > $afterId
RETURN s { .* } AS source
ORDER BY source.id
LIMIT $limit
