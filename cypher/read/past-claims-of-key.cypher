// The claims that a past known time had of the topic of one tie, by the first part of the tie's id; at most a limit.
// params:  tieKey String!, knownAt String, publishedBy Integer, limit Integer!
// returns: claim Map!, sources [Map!]!, actors [Map!]!
MATCH (own:Claim { tieKey: $tieKey })
WITH own.topic AS topic LIMIT 1
MATCH (c:Claim { topic: topic })
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
