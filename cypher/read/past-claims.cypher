// The claims of ties that a past known time had; at most a limit.
// params:  types [String!], knownAt String, publishedBy Integer, limit Integer!
// returns: claim Map!, sources [Map!]!, actors [Map!]!
MATCH (c:Claim)
WHERE c.objectId IS NOT NULL AND ($types IS NULL OR c.type IN $types)
  AND (CASE WHEN $knownAt IS NULL THEN c.retiredAt IS NULL ELSE c.recordedAt <= $knownAt AND (c.retiredAt IS NULL OR c.retiredAt > $knownAt) END)
  AND ($publishedBy IS NULL OR EXISTS { MATCH (c)-[:SOURCE]->(s:Source) WHERE s.publishedLast <= $publishedBy })
WITH c LIMIT $limit
RETURN c { .* } AS claim,
  COLLECT { MATCH (c)-[:SOURCE|VIA]->(s:Source) RETURN DISTINCT s { .id, .publishedOn, .reliability } } AS sources,
  COLLECT {
    MATCH (c)-[:SUBJECT|OBJECT|AGAINST]->(a:Actor)
    WHERE a.existsFrom IS NOT NULL OR a.existsTo IS NOT NULL
    RETURN DISTINCT a { .id, .existsFrom, .existsTo }
  } AS actors
