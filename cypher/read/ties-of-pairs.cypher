// All qualifying ties between each two neighbours of a path, read the way the path goes.
// params:  @ties-of-hops
// returns: fromId String!, toId String!, tie Map!
@ties-of-hops
RETURN pair[0] AS fromId, pair[1] AS toId, @tie-map AS tie
ORDER BY fromId, toId, tie.origins DESC, tie.id
