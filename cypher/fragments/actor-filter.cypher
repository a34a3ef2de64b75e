// Whether an actor `a` qualifies, with the names and foreign identifiers of those merged into it. Null lets all through.
// params:  kind String, scheme String, folded String, first Integer, last Integer
($kind IS NULL OR a.kind = $kind)
AND ($scheme IS NULL OR EXISTS { MATCH (a)-[:HAS_EXTERNAL_ID]->(x:ExternalId) WHERE x.scheme = $scheme }
  OR EXISTS { MATCH (:Actor { canonicalId: a.id })-[:HAS_EXTERNAL_ID]->(x:ExternalId) WHERE x.scheme = $scheme })
AND ($folded IS NULL OR EXISTS { MATCH (a)-[:HAS_NAME]->(n:Name) WHERE n.folded CONTAINS $folded }
  OR EXISTS { MATCH (:Actor { canonicalId: a.id })-[:HAS_NAME]->(n:Name) WHERE n.folded CONTAINS $folded })
AND ($first IS NULL OR (coalesce(a.existsFirst, $first) <= $last AND coalesce(a.existsEnd, $last + 1) > $first))
