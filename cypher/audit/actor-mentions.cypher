// How many standing claims name an actor is kept with it, because paths are ordered by it.
// params:  none
// returns: id String!, problem String!
MATCH (a:Actor)
WHERE a.canonicalId IS NULL OR a.canonicalId = a.id
WITH a, @mentions AS claims
WHERE coalesce(a.mentions, 0) <> claims
RETURN a.id AS id, 'it is stored as named by ' + coalesce(a.mentions, 0) + ' standing claims, and ' + claims + ' name it' AS problem
ORDER BY id
