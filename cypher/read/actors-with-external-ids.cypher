// Every actor that has an identifier of somebody else's, with its names: what an importer looks foreign codes up in.
// params:  none
// returns: actor Map!
MATCH (a:Actor)
WHERE (a)-[:HAS_EXTERNAL_ID]->()
RETURN a { .*,
  names: COLLECT { MATCH (a)-[:HAS_NAME]->(n:Name) RETURN n { .* } ORDER BY n.position, n.id },
  externalIds: COLLECT { MATCH (a)-[:HAS_EXTERNAL_ID]->(x:ExternalId) RETURN x { .* } ORDER BY x.id }
} AS actor
ORDER BY a.id
