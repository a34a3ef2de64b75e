// How many actors qualify, of those that are not merged into another.
// params:  @actor-filter
// returns: count Integer!
MATCH (a:Actor)
WHERE (a.canonicalId IS NULL OR a.canonicalId = a.id)
  AND @actor-filter
RETURN count(a) AS count
