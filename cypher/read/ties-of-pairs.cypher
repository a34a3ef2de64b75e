// All qualifying ties between each two neighbours of a path, read the way the path goes.
// params:  pairs [[String!]!]!, @tie-direction, @tie-filter
// returns: fromId String!, toId String!, tie Map!
UNWIND $pairs AS pair
MATCH (a:Actor { id: pair[0] })-[r:@tie-types]-(b:Actor { id: pair[1] })
WHERE @tie-filter
  AND @tie-direction
RETURN pair[0] AS fromId, pair[1] AS toId, @tie-map AS tie
ORDER BY fromId, toId, tie.origins DESC, tie.id
