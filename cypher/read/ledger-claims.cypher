// A page of the whole ledger, retired claims too, in order of id; '' comes before the first.
// params:  afterId String!, limit Integer!
// returns: claim Map!
MATCH (c:Claim)
WHERE c.id > $afterId
WITH c ORDER BY c.id LIMIT $limit
RETURN c { .*,
  evidence: COLLECT { MATCH (c)-[e:EVIDENCE]->(d:Source) RETURN e { .*, document: d.id } ORDER BY d.id, e.locator, e.id }
} AS claim
ORDER BY claim.id
