// Names in order of id, with their folded spelling, from one id on.
// params:  afterId String!, limit Integer!
// returns: id String!, text String!, folded String
MATCH (n:Name) WHERE n.id > $afterId
RETURN n.id AS id, n.text AS text, n.folded AS folded
ORDER BY id LIMIT $limit
