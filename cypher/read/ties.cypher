// A page of the ties that qualify, most independent origins first, then by id. Small graphs and unanchored questions.
// params:  @tie-ends, @tie-filter, @after-tie, limit Integer!
// returns: tie Map!
MATCH (s:Actor)-[r:@tie-types]->(o:Actor)
WHERE @tie-ends
  AND @tie-filter
  AND @after-tie
RETURN @tie-map AS tie
ORDER BY tie.origins DESC, tie.id
LIMIT $limit
