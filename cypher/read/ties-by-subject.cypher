// A page of the ties that qualify, in order of subject, then id: read page by page, each as quick as the first.
// params:  @tie-ends, @tie-filter, afterSubject String!, afterId String!, limit Integer!
// returns: tie Map!
MATCH (s:Actor)
WHERE s.id >= $afterSubject
MATCH (s)-[r:@tie-types]->(o:Actor)
WHERE (s.id > $afterSubject OR r.id > $afterId)
  AND @tie-ends
  AND @tie-filter
WITH s.id AS subjectId, r.id AS tieId, r
ORDER BY subjectId, tieId
LIMIT $limit
RETURN @tie-map AS tie
ORDER BY tie.subjectId, tie.id
