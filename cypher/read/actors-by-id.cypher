// Actors with their names and foreign identifiers, those of these ids that exist.
// params:  ids [String!]!
// returns: actor Map!
UNWIND $ids AS id
MATCH (a:Actor { id: id })
RETURN a { .*,
  names: COLLECT { MATCH (a)-[:HAS_NAME]->(n:Name) RETURN n { .* } ORDER BY n.position, n.id },
  externalIds: COLLECT { MATCH (a)-[:HAS_EXTERNAL_ID]->(x:ExternalId) RETURN x { .* } ORDER BY x.id }
} AS actor
