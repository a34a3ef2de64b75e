// The topics of all claims, in order: the next after one.
// params:  after String!, limit Integer!
// returns: topic String!
MATCH (c:Claim)
WHERE c.topic > $after
RETURN DISTINCT c.topic AS topic
ORDER BY topic
LIMIT $limit
