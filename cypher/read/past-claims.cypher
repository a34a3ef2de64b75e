// The claims of ties that a past known time had; at most a limit.
// params:  types [String!], @known-time, limit Integer!
// returns: claim Map!, sources [Map!]!, actors [Map!]!
MATCH (c:Claim)
WHERE c.objectId IS NOT NULL AND ($types IS NULL OR c.type IN $types)
  AND @known-time
WITH c LIMIT $limit
RETURN @past-claim
