// The first of the qualifying ties `r` that have an end among some actors: those whose farther end is nearest to the middle first (one that
// is not among them is at the rim), then by confidence (greatest first, none last), then by id.
// params:  @ties-around, rim Integer!, limit Integer!
@ties-around
WITH r, coalesce($distances[r.subjectId], $rim) AS one, coalesce($distances[r.objectId], $rim) AS other
WITH r, CASE WHEN one > other THEN one ELSE other END AS far
ORDER BY far, coalesce(r.confidence, -1.0) DESC, r.id
LIMIT $limit
