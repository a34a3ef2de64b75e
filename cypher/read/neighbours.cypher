// The qualifying neighbours of a frontier, all ties between two actors folded into one row: one level of a path search.
// Read FORWARD, a directed tie leads from its subject; BACKWARD, from its object; a symmetric one leads both ways. The confidences are
// the greatest of the ties that are at least possible, likely and certain: null where there is no tie, −1 where none of them has one.
// Signs are sums: 1 where a tie stands with, 2 where one stands against. Days are those of each tie, with how certain it is.
// params:  actorIds [String!]!, @tie-direction, withDays Boolean!, @tie-filter
// returns: actorId String!, otherId String!, mentions Integer!, possible Float!, likely Float, certain Float, possibleSigns Integer!, likelySigns Integer!, days [Map!]!
UNWIND $actorIds AS actorId
MATCH (a:Actor { id: actorId })-[r:@tie-types]-(b:Actor)
WHERE @tie-filter
  AND @tie-direction
WITH actorId, b, r, coalesce(r.confidence, -1.0) AS confidence, @tie-level AS tieLevel
WITH actorId, b,
  max(confidence) AS possible,
  max(CASE WHEN tieLevel >= 1 THEN confidence END) AS likely,
  max(CASE WHEN tieLevel = 2 THEN confidence END) AS certain,
  max(CASE WHEN tieLevel = 0 AND r.sign = 1 THEN 1 ELSE 0 END) + max(CASE WHEN tieLevel = 0 AND r.sign = -1 THEN 2 ELSE 0 END) AS possibleSigns,
  max(CASE WHEN tieLevel >= 1 AND r.sign = 1 THEN 1 ELSE 0 END) + max(CASE WHEN tieLevel >= 1 AND r.sign = -1 THEN 2 ELSE 0 END) AS likelySigns,
  CASE WHEN $withDays
    THEN collect(r { .possibleFrom, .possibleTo, .likelyFrom, .likelyTo, .certainFrom, .certainTo })
    ELSE []
  END AS days
RETURN actorId, b.id AS otherId, coalesce(b.mentions, 0) AS mentions, possible, likely, certain, possibleSigns, likelySigns, days
