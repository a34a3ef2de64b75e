// The ids of sources, for suggestions, in order of id.
// params:  limit Integer!
// returns: id String!
MATCH (s:Source)
RETURN s.id AS id
ORDER BY id
LIMIT $limit
