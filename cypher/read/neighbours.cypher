// The qualifying neighbours of a frontier, all ties between two actors folded into one row: one level of a path search.
// Read FORWARD, a directed tie leads from its subject; BACKWARD, from its object; a symmetric one leads both ways.
// params:  actorIds [String!]!, @tie-direction, withDays Boolean!, @tie-filter
// returns: actorId String!, otherId String!, confidence Float, days [[Integer!]!]!
UNWIND $actorIds AS actorId
MATCH (a:Actor { id: actorId })-[r:@tie-types]-(b:Actor)
WHERE @tie-filter
  AND @tie-direction
WITH actorId, b.id AS otherId, max(r.confidence) AS confidence,
  CASE WHEN $withDays THEN collect(CASE
    WHEN $certain THEN [r.startLatest, r.endEarliest]
    ELSE [r.startEarliest, r.endLatest]
  END) ELSE [] END AS days
RETURN actorId, otherId, confidence, days
