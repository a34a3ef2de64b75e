// The claims of who took part in these events, those that are not retired, in order of id, with their evidence.
// params:  eventIds [String!]!
// returns: claim Map!
UNWIND $eventIds AS eventId
MATCH (c:Claim { eventId: eventId })
WHERE c.retiredAt IS NULL
RETURN c { .*,
  evidence: COLLECT { MATCH (c)-[e:EVIDENCE]->(d:Source) RETURN e { .*, document: d.id } ORDER BY d.id, e.locator, e.id }
} AS claim
ORDER BY claim.id
