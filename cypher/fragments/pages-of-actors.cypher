// A page of the qualifying ties of each actor, most independent origins first, then by id; none (null) of an actor that has more ties than
// are worth looking at one by one. With how many ties each has in all, whether they qualify or not; and how many qualify, if asked.
// params:  actorIds [String!]!, @tie-ends, @tie-filter, @after-tie, mostLookedAt Integer!, counted Boolean!, limit Integer!
UNWIND $actorIds AS actorId
MATCH (a:Actor { id: actorId })
WITH actorId, a, COUNT { (a)-[:@tie-types]-() } AS degree
CALL (a, degree) {
  WITH * WHERE degree <= $mostLookedAt
  MATCH (a)-[r:@tie-types]-()
  WHERE @after-tie
    AND @tie-ends
    AND @tie-filter
  WITH r ORDER BY r.rank LIMIT $limit
  RETURN collect(@tie-map) AS found
}
WITH actorId, degree,
  CASE WHEN degree <= $mostLookedAt THEN found END AS ties,
  CASE WHEN $counted THEN COUNT { MATCH (a)-[r:@tie-types]-() WHERE @tie-ends AND @tie-filter } END AS count
