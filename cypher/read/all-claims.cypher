// The whole ledger, retired claims too, in order of id, with evidence: for the audit and the export.
// params:  none
// returns: claim Map!
MATCH (c:Claim)
RETURN c { .*,
  evidence: COLLECT { MATCH (c)-[e:EVIDENCE]->(d:Source) RETURN e { .*, document: d.id } ORDER BY d.id, e.locator, e.id }
} AS claim
ORDER BY claim.id
