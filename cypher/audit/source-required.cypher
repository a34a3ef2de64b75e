// Every source has an id and a title, and the last day of its date beside it.
// params:  none
// returns: id String!, problem String!
MATCH (s:Source)
WHERE s.id IS NULL OR s.title IS NULL OR (s.publishedOn IS NULL) <> (s.publishedLast IS NULL)
RETURN coalesce(s.id, elementId(s)) AS id, 'the source has no id, no title, or a date without its last day' AS problem
ORDER BY id
