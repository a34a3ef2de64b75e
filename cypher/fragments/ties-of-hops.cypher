// All qualifying ties `r` between each two neighbours of a path (`pair`), read the way the path goes.
// params:  pairs [[String!]!]!, @tie-direction, @tie-filter
UNWIND $pairs AS pair
MATCH (a:Actor { id: pair[0] })-[r:@tie-types]-(b:Actor { id: pair[1] })
WHERE @tie-filter
  AND @tie-direction
