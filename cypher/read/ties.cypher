// A page of the ties that qualify, most independent origins first, then by id. All ties are looked at.
// params:  @tie-ends, @tie-filter, @after-tie, limit Integer!
// returns: tie Map!
MATCH ()-[r:@tie-types]->()
WHERE @after-tie
  AND @tie-ends
  AND @tie-filter
WITH r ORDER BY r.rank LIMIT $limit
RETURN @tie-map AS tie
ORDER BY tie.rank
