// Whether a tie `r` from `s` to `o` has the ends that are asked for; null lets all through. Of a symmetric tie either end may be
// the subject; then the other end is the object. Its like for a derived tie is `hasEnds` in src/domain/ties/tie-ends.ts.
// params:  actors [String!], between [String!], subjects [String!], objects [String!], symmetric [String!]!
($actors IS NULL OR s.id IN $actors OR o.id IN $actors)
AND ($between IS NULL OR (s.id IN $between AND o.id IN $between))
AND ((($subjects IS NULL OR s.id IN $subjects) AND ($objects IS NULL OR o.id IN $objects))
  OR (type(r) IN $symmetric AND ($subjects IS NULL OR o.id IN $subjects) AND ($objects IS NULL OR s.id IN $objects)))
