// A page of the whole ledger, retired claims too, in order of id; '' comes before the first.
// params:  afterId String!, limit Integer!
// returns: claim Map!
MATCH (c:Claim)
WHERE c.id > $afterId
WITH c ORDER BY c.id LIMIT $limit
RETURN @claim-map AS claim
ORDER BY claim.id
