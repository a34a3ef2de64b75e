// Every actor has an id, a name, a kind and its label.
// params:  none
// returns: id String!, problem String!
MATCH (a:Actor)
WHERE a.id IS NULL OR a.name IS NULL OR a.kind IS NULL OR size(labels(a)) <> 2 OR NOT EXISTS { (a)-[:HAS_NAME]->(:Name) }
RETURN coalesce(a.id, elementId(a)) AS id, 'the actor lacks an id, a name, a kind or the label of its kind' AS problem
ORDER BY id
