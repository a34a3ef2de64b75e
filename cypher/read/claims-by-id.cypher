// Claims with their evidence, those of these ids that exist.
// params:  ids [String!]!
// returns: claim Map!
UNWIND $ids AS id
MATCH (c:Claim { id: id })
RETURN c { .*,
  evidence: COLLECT { MATCH (c)-[e:EVIDENCE]->(d:Source) RETURN e { .*, document: d.id } ORDER BY d.id, e.locator, e.id }
} AS claim
