// Places with their names, those of these ids that exist.
// params:  ids [String!]!
// returns: place Map!
UNWIND $ids AS id
MATCH (p:Place { id: id })
RETURN p { .*,
  names: COLLECT { MATCH (p)-[:HAS_NAME]->(n:Name) RETURN n { .* } ORDER BY n.position, n.id }
} AS place
