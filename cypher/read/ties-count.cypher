// How many ties qualify.
// params:  @tie-ends, @tie-filter
// returns: count Integer!
MATCH ()-[r:@tie-types]->()
WHERE @tie-ends
  AND @tie-filter
RETURN count(r) AS count
