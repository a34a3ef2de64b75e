// A page of the ledger as of a known time (null: now), in order of id.
// params:  @claim-filter, afterId String!, limit Integer!
// returns: claim Map!
MATCH (c:Claim)
WHERE @claim-filter
  AND c.id > $afterId
WITH c ORDER BY c.id LIMIT $limit
RETURN @claim-map AS claim
ORDER BY claim.id
