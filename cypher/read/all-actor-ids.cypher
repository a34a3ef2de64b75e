// The ids and folded names of all actors, to suggest the nearest to one that is not known.
// params:  limit Integer!
// returns: actorId String!, names [String!]!
MATCH (a:Actor)
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS actorId, [ (a)-[:HAS_NAME]->(n:Name) | n.folded ] AS names
ORDER BY actorId
