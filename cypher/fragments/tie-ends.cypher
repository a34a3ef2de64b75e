// Whether a tie `r` from `s` to `o` has the ends that are asked for; null lets all through. Of a symmetric tie either end is its
// subject and its object. Its like for a derived tie is `hasEnds` in src/domain/ties/tie-ends.ts.
// params:  actor String, between [String!], subject String, object String, symmetric [String!]!
($actor IS NULL OR s.id = $actor OR o.id = $actor)
AND ($between IS NULL OR (s.id IN $between AND o.id IN $between))
AND ($subject IS NULL OR s.id = $subject OR (o.id = $subject AND type(r) IN $symmetric))
AND ($object IS NULL OR o.id = $object OR (s.id = $object AND type(r) IN $symmetric))
