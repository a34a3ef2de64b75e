// A page of the actors that qualify, in order of id: those that answer for themselves, or all (merged).
// params:  kind String, scheme String, folded String, first Integer, last Integer, merged Boolean!, afterId String, limit Integer!
// returns: actor Map!
MATCH (a:Actor)
WHERE ($merged OR a.canonicalId IS NULL OR a.canonicalId = a.id)
  AND ($kind IS NULL OR a.kind = $kind)
  AND ($scheme IS NULL OR EXISTS { MATCH (a)-[:HAS_EXTERNAL_ID]->(x:ExternalId) WHERE x.scheme = $scheme }
    OR EXISTS { MATCH (:Actor { canonicalId: a.id })-[:HAS_EXTERNAL_ID]->(x:ExternalId) WHERE x.scheme = $scheme })
  AND ($folded IS NULL OR EXISTS { MATCH (a)-[:HAS_NAME]->(n:Name) WHERE n.folded CONTAINS $folded }
    OR EXISTS { MATCH (:Actor { canonicalId: a.id })-[:HAS_NAME]->(n:Name) WHERE n.folded CONTAINS $folded })
  AND ($first IS NULL OR (coalesce(a.existsFirst, $first) <= $last AND coalesce(a.existsEnd, $last + 1) > $first))
  AND ($afterId IS NULL OR a.id > $afterId)
WITH a ORDER BY a.id LIMIT $limit
RETURN a { .*,
  names: COLLECT { MATCH (a)-[:HAS_NAME]->(n:Name) RETURN n { .* } ORDER BY n.position, n.id },
  externalIds: COLLECT { MATCH (a)-[:HAS_EXTERNAL_ID]->(x:ExternalId) RETURN x { .* } ORDER BY x.id },
  merged: COLLECT { MATCH (m:Actor { canonicalId: a.id }) USING INDEX m:Actor(canonicalId) WHERE m <> a RETURN m { .id,
    names: COLLECT { MATCH (m)-[:HAS_NAME]->(n:Name) RETURN n { .* } ORDER BY n.position, n.id },
    externalIds: COLLECT { MATCH (m)-[:HAS_EXTERNAL_ID]->(x:ExternalId) RETURN x { .* } ORDER BY x.id }
  } ORDER BY m.id }
} AS actor
ORDER BY actor.id
