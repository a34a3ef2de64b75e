// A claim has at least one piece of evidence.
// params:  none
// returns: id String!, problem String!
MATCH (c:Claim)
WHERE NOT EXISTS { (c)-[:EVIDENCE]->(:Source) }
RETURN coalesce(c.id, elementId(c)) AS id, 'the claim has no evidence' AS problem
ORDER BY id
