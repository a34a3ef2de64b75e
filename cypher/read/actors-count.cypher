// How many actors qualify, of those that answer for themselves.
// params:  @actor-filter
// returns: count Integer!
MATCH (a:Actor)
WHERE (a.canonicalId IS NULL OR a.canonicalId = a.id)
  AND @actor-filter
RETURN count(a) AS count
