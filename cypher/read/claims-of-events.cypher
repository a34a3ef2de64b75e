// The claims of who took part in these events, those that a known time (null: now) had, in order of id, with their evidence.
// params:  eventIds [String!]!, knownAt String, publishedBy Integer
// returns: claim Map!
UNWIND $eventIds AS eventId
MATCH (c:Claim { eventId: eventId })
WHERE (CASE WHEN $knownAt IS NULL THEN c.retiredAt IS NULL ELSE c.recordedAt <= $knownAt AND (c.retiredAt IS NULL OR c.retiredAt > $knownAt) END)
  AND ($publishedBy IS NULL OR EXISTS { MATCH (c)-[:SOURCE]->(s:Source) WHERE s.publishedLast <= $publishedBy })
RETURN c { .*,
  evidence: COLLECT { MATCH (c)-[e:EVIDENCE]->(d:Source) RETURN e { .*, document: d.id } ORDER BY d.id, e.locator, e.id }
} AS claim
ORDER BY claim.id
