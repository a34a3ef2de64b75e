// A tie claim has an object actor, HOLDS a place, TOOK_PART an event, and nothing else.
// params:  none
// returns: id String!, problem String!
MATCH (c:Claim)
WHERE (CASE WHEN c.objectId IS NULL THEN 0 ELSE 1 END)
    + (CASE WHEN c.placeId IS NULL THEN 0 ELSE 1 END)
    + (CASE WHEN c.eventId IS NULL THEN 0 ELSE 1 END) <> 1
  OR (c.type = 'HOLDS') <> (c.placeId IS NOT NULL)
  OR (c.type = 'TOOK_PART') <> (c.eventId IS NOT NULL)
RETURN coalesce(c.id, elementId(c)) AS id, 'the claim does not have the one object that its type needs' AS problem
ORDER BY id
