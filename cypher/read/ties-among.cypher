// A page of the qualifying ties that have both ends among some actors, most independent origins first, then by id. Only ties that go out from one
// of the actors are looked at.
// params:  among [String!]!, @tie-ends, @tie-filter, @after-tie, limit Integer!
// returns: tie Map!
UNWIND $among AS id
MATCH (a:Actor { id: id })-[r:@tie-types]->()
WHERE @after-tie
  AND @tie-ends
  AND @tie-filter
WITH r ORDER BY r.rank LIMIT $limit
RETURN @tie-map AS tie
ORDER BY tie.rank
