// Names of actors whose words are a few letters away from those of a text.
// params:  fuzzy String!, limit Integer!
// returns: actorId String!, name Map!
CALL db.index.fulltext.queryNodes('name_fulltext', $fuzzy, { limit: $limit }) YIELD node AS n
MATCH (a:Actor)-[:HAS_NAME]->(n)
RETURN coalesce(a.canonicalId, a.id) AS actorId, n { .* } AS name
ORDER BY actorId, name.position, name.id
