// Every source has a title.
// params:  none
// returns: id String!, problem String!
MATCH (s:Source)
WHERE s.title IS NULL
RETURN s.id AS id, 'the source has no title' AS problem
ORDER BY id
