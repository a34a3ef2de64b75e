// A place `p` as a map, with its names.
// params:  none
p { .*,
  names: COLLECT { MATCH (p)-[:HAS_NAME]->(n:Name) RETURN n { .* } ORDER BY n.position, n.id }
}
