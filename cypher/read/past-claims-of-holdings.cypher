// The claims that a past known time had of who holds these places, or of what these actors hold; at most a limit.
// params:  placeIds [String!], actorIds [String!], knownAt String, publishedBy Integer, limit Integer!
// returns: claim Map!, sources [Map!]!, actors [Map!]!
CALL () {
  UNWIND coalesce($placeIds, []) AS placeId
  MATCH (:Place { id: placeId })<-[:OBJECT]-(c:Claim) RETURN c
  UNION
  UNWIND coalesce($actorIds, []) AS actorId
  MATCH (:Actor { id: actorId })<-[:SUBJECT]-(c:Claim) WHERE c.placeId IS NOT NULL RETURN c
}
WITH c
WHERE (CASE WHEN $knownAt IS NULL THEN c.retiredAt IS NULL ELSE c.recordedAt <= $knownAt AND (c.retiredAt IS NULL OR c.retiredAt > $knownAt) END)
  AND ($publishedBy IS NULL OR EXISTS { MATCH (c)-[:SOURCE]->(s:Source) WHERE s.publishedLast <= $publishedBy })
WITH c LIMIT $limit
RETURN c { .* } AS claim,
  COLLECT { MATCH (c)-[:SOURCE|VIA]->(s:Source) RETURN DISTINCT s { .id, .publishedOn, .reliability } } AS sources,
  COLLECT {
    MATCH (c)-[:SUBJECT|OBJECT|AGAINST]->(a:Actor)
    WHERE a.existsFrom IS NOT NULL OR a.existsTo IS NOT NULL
    RETURN DISTINCT a { .id, .existsFrom, .existsTo }
  } AS actors
