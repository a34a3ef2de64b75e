// Every actor has a name, a kind and its label.
// params:  none
// returns: id String!, problem String!
MATCH (a:Actor)
WHERE a.name IS NULL OR a.kind IS NULL OR size(labels(a)) <> 2 OR NOT EXISTS { (a)-[:HAS_NAME]->(:Name) }
RETURN a.id AS id, 'the actor lacks a name, a kind or the label of its kind' AS problem
ORDER BY id
