// A tie is between two different actors; a symmetric one starts from the lesser id.
// params:  none
// returns: id String!, problem String!
MATCH (a:Actor)-[r:@tie-types]->(b:Actor)
WHERE a = b OR (type(r) IN ['ALLIED_WITH', 'COOPERATES_WITH', 'FIGHTS', 'RIVAL_OF', 'NEGOTIATES_WITH', 'PACT_WITH'] AND a.id > b.id)
RETURN coalesce(r.id, elementId(r)) AS id, 'the tie leads to itself, or its ends are not in order' AS problem
ORDER BY id
