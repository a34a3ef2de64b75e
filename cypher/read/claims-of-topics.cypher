// The claims of these topics, retired ones too, with their evidence: what derivation reads before it writes.
// params:  topics [String!]!
// returns: claim Map!
UNWIND $topics AS topic
MATCH (c:Claim { topic: topic })
RETURN c { .*,
  evidence: COLLECT { MATCH (c)-[e:EVIDENCE]->(d:Source) RETURN e { .*, document: d.id } ORDER BY d.id, e.locator, e.id }
} AS claim
