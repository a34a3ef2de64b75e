// Every source has an id and a title.
// params:  none
// returns: id String!, problem String!
MATCH (s:Source)
WHERE s.id IS NULL OR s.title IS NULL
RETURN coalesce(s.id, elementId(s)) AS id, 'the source has no id or no title' AS problem
ORDER BY id
