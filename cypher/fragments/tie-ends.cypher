// Whether a tie `r` from `s` to `o` has the ends that are asked for; null lets all through. Of a symmetric tie either end is its
// subject and its object. Its like for a derived tie is `hasEnds` in src/domain/ties/tie-ends.ts.
// params:  actors [String!], between [String!], subjects [String!], objects [String!], symmetric [String!]!
($actors IS NULL OR s.id IN $actors OR o.id IN $actors)
AND ($between IS NULL OR (s.id IN $between AND o.id IN $between))
AND ($subjects IS NULL OR s.id IN $subjects OR (o.id IN $subjects AND type(r) IN $symmetric))
AND ($objects IS NULL OR o.id IN $objects OR (s.id IN $objects AND type(r) IN $symmetric))
