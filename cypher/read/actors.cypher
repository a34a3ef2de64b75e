// A page of the actors that qualify, in order of id: those that are not merged into another, or all (merged).
// params:  @actor-filter, merged Boolean!, afterId String!, limit Integer!
// returns: actor Map!
MATCH (a:Actor)
WHERE ($merged OR a.canonicalId IS NULL OR a.canonicalId = a.id)
  AND @actor-filter
  AND a.id > $afterId
WITH a ORDER BY a.id LIMIT $limit
RETURN @actor-map AS actor
ORDER BY actor.id
