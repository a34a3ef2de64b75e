// With whom the claims say that these actors had to do, and within which years: those whose date begins with a year. A claim about two
// actors and a third whom it is against makes the two that the third stands against.
// params:  ids [String!]!
// returns: actorId String!, otherId String!, type String!, against Boolean!, firstYear Integer, lastYear Integer
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (c:Claim { subjectId: actorId }) WHERE c.objectId IS NOT NULL
  RETURN c, c.objectId AS otherId, false AS against
  UNION ALL
  MATCH (c:Claim { objectId: actorId })
  RETURN c, c.subjectId AS otherId, false AS against
  UNION ALL
  MATCH (c:Claim { objectId: actorId }) WHERE c.againstId IS NOT NULL
  RETURN c, c.againstId AS otherId, true AS against
  UNION ALL
  MATCH (:Actor { id: actorId })<-[:AGAINST]-(c:Claim) WHERE c.objectId IS NOT NULL
  RETURN c, c.objectId AS otherId, true AS against
}
WITH actorId, c, otherId, against
WHERE otherId <> actorId AND c.retiredAt IS NULL
WITH actorId, otherId, against, c.type AS type,
  [date IN [c.validFrom, c.attestedOn, c.validTo] WHERE date =~ '\\d{4}.*' | toInteger(left(date, 4))] AS years
UNWIND CASE WHEN size(years) = 0 THEN [null] ELSE years END AS year
RETURN actorId, otherId, type, against, min(year) AS firstYear, max(year) AS lastYear
ORDER BY actorId, otherId, type, against
