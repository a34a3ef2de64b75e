// Splits, mergers and successions within a number of hops of each actor.
// params:  actorIds [String!]!, depth Integer!
// returns: actorId String!, hops Integer!, tie Map!
UNWIND $actorIds AS actorId
MATCH (a:Actor { id: actorId })
CALL (a) {
  MATCH path = (a)-[:SPLIT_FROM|MERGED_INTO|SUCCEEDS]-{1,3}(:Actor)
  WHERE length(path) <= $depth
  UNWIND relationships(path) AS r
  RETURN r, min(length(path)) AS hops
}
RETURN actorId, hops, @tie-map AS tie
ORDER BY actorId, hops, tie.startLatest, tie.id
