// Counts anew how many standing claims name each actor, or the one that it was merged into.
// params:  ids [String!]!
// returns: counted Integer!
UNWIND $ids AS id
MATCH (n:Actor { id: id })
OPTIONAL MATCH (c:Actor { id: n.canonicalId })
WITH DISTINCT coalesce(c, n) AS a
WITH a, @mentions AS claims
SET a.mentions = claims
RETURN count(a) AS counted
