// Names of actors in order of name and owner, from one name on, for finding actors that may be one.
// params:  afterId String!, limit Integer!
// returns: id String!, text String!, folded String!, kind String!, script String, actorIds [String!]!
MATCH (n:Name) WHERE n.id > $afterId AND EXISTS { (:Actor)-[:HAS_NAME]->(n) }
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, n.text AS text, n.folded AS folded, n.kind AS kind, n.script AS script,
  COLLECT { MATCH (a:Actor)-[:HAS_NAME]->(n) RETURN a.id ORDER BY a.id } AS actorIds
ORDER BY id
