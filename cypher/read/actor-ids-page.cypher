// Ids of actors in order: the next after one.
// params:  after String!, limit Integer!
// returns: id String!
MATCH (a:Actor)
WHERE a.id > $after
RETURN a.id AS id
ORDER BY id
LIMIT $limit
