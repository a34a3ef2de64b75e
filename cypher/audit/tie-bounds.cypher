// A tie or a holding has an id, and its four days are there and in order.
// params:  none
// returns: id String!, problem String!
MATCH (:Actor)-[r:@tie-types|HOLDS]->()
WHERE r.id IS NULL OR r.startEarliest IS NULL OR r.startLatest IS NULL OR r.endEarliest IS NULL OR r.endLatest IS NULL
  OR r.startEarliest > r.startLatest OR r.endEarliest > r.endLatest OR r.startEarliest >= r.endLatest
RETURN coalesce(r.id, elementId(r)) AS id, 'the id or one of the four days is missing, or they are not in order' AS problem
ORDER BY id
