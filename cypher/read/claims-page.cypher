// Claims with their evidence in order of id: the next after one.
// params:  after String!, limit Integer!
// returns: claim Map!
MATCH (c:Claim)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN @claim-map AS claim
ORDER BY claim.id
