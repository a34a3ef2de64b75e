// A claim `c` as a map, with its evidence.
// params:  none
c { .*,
  evidence: COLLECT { MATCH (c)-[e:EVIDENCE]->(d:Source) RETURN e { .*, document: d.id } ORDER BY d.id, e.locator, e.id }
}
