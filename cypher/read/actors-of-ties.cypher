// Who is named by the ties that qualify, as an end or as the third one they are directed against; in no order.
// params:  @tie-ends, @tie-filter
// returns: actorId String!
MATCH (s:Actor)-[r:@tie-types]->(o:Actor)
WHERE @tie-ends
  AND @tie-filter
UNWIND [s.id, o.id, r.against] AS actorId
WITH DISTINCT actorId
WHERE actorId IS NOT NULL
RETURN actorId
