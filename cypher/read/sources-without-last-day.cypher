// Sources that have a date and were stored before sources had its last day; at most a limit.
// params:  limit Integer!
// returns: source Map!
MATCH (s:Source)
WHERE s.publishedOn IS NOT NULL AND s.publishedLast IS NULL
RETURN s { .* } AS source
LIMIT $limit
