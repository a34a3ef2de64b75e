// Claims that bear on a tie or a holding and were stored before claims had the first part of its id; at most a limit.
// params:  limit Integer!
// returns: claim Map!
MATCH (c:Claim)
WHERE c.tieKey IS NULL AND c.eventId IS NULL
RETURN c { .* } AS claim
LIMIT $limit
