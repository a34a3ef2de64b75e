// An actor `a` as a map, with its names and foreign identifiers, and with those of the actors merged into it.
// params:  none
a { .*,
  names: COLLECT { MATCH (a)-[:HAS_NAME]->(n:Name) RETURN n { .* } ORDER BY n.position, n.id },
  externalIds: COLLECT { MATCH (a)-[:HAS_EXTERNAL_ID]->(x:ExternalId) RETURN x { .* } ORDER BY x.id },
  merged: COLLECT { MATCH (m:Actor { canonicalId: a.id }) USING INDEX SEEK m:Actor(canonicalId) WHERE m <> a RETURN m { .id,
    names: COLLECT { MATCH (m)-[:HAS_NAME]->(n:Name) RETURN n { .* } ORDER BY n.position, n.id },
    externalIds: COLLECT { MATCH (m)-[:HAS_EXTERNAL_ID]->(x:ExternalId) RETURN x { .* } ORDER BY x.id }
  } ORDER BY m.id }
}
