// Whether a tie `r` has the ends that are asked for; null lets all through. Of a symmetric tie either end may be the subject; then the
// other end is the object. Its like for a derived tie is `hasEnds` in src/domain/ties/tie-ends.ts.
// params:  actors [String!], between [String!], subjects [String!], objects [String!], symmetric [String!]!
($actors IS NULL OR r.subjectId IN $actors OR r.objectId IN $actors)
AND ($between IS NULL OR r.subjectId IN $between)
AND ($between IS NULL OR r.objectId IN $between)
AND CASE
  WHEN ($subjects IS NULL OR r.subjectId IN $subjects) AND ($objects IS NULL OR r.objectId IN $objects) THEN true
  WHEN type(r) IN $symmetric THEN ($subjects IS NULL OR r.objectId IN $subjects) AND ($objects IS NULL OR r.subjectId IN $objects)
  ELSE false
END
