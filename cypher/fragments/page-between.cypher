// A page of the qualifying ties `r` between the two actors of each pair, most independent origins first, then by id. Neo4j looks at the
// ties of the end that has fewer.
// params:  pairs [[String!]!]!, @tie-ends, @tie-filter, @after-tie, limit Integer!
UNWIND $pairs AS pair
MATCH (a:Actor { id: pair[0] })-[r:@tie-types]-(b:Actor { id: pair[1] })
USING INDEX SEEK a:Actor(id)
USING INDEX SEEK b:Actor(id)
WHERE @after-tie
  AND @tie-ends
  AND @tie-filter
WITH r ORDER BY r.rank LIMIT $limit
