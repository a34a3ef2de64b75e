// Names of actors that a text may mean: as written, folded the same, beginning with it, or with all its words.
// params:  text String!, folded String!, foldedEnd String!, words String, limit Integer!
// returns: actorId String!, name Map!
CALL () {
  MATCH (n:Name { text: $text }) RETURN n
  UNION
  MATCH (n:Name { folded: $folded }) RETURN n
  UNION
  WITH * WHERE $folded <> ''
  MATCH (n:Name) WHERE n.folded >= $folded AND n.folded < $foldedEnd
  RETURN n ORDER BY n.folded, n.id LIMIT $limit
  UNION
  WITH * WHERE $words IS NOT NULL
  CALL db.index.fulltext.queryNodes('name_fulltext', $words, { limit: $limit }) YIELD node AS n
  RETURN n
}
MATCH (a:Actor)-[:HAS_NAME]->(n)
RETURN coalesce(a.canonicalId, a.id) AS actorId, n { .* } AS name
ORDER BY actorId, name.position, name.id
