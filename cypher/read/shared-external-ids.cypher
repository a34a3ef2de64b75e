// Foreign identifiers that several actors have.
// params:  limit Integer!
// returns: id String!, scheme String!, actorIds [String!]!
MATCH (x:ExternalId) WHERE COUNT { (:Actor)-[:HAS_EXTERNAL_ID]->(x) } > 1
WITH x ORDER BY x.id LIMIT $limit
RETURN x.id AS id, x.scheme AS scheme,
  COLLECT { MATCH (a:Actor)-[:HAS_EXTERNAL_ID]->(x) RETURN a.id ORDER BY a.id } AS actorIds
ORDER BY id
