// How many ties qualify.
// params:  @tie-ends, @tie-filter
// returns: count Integer!
MATCH (s:Actor)-[r:@tie-types]->(o:Actor)
WHERE @tie-ends
  AND @tie-filter
RETURN count(r) AS count
