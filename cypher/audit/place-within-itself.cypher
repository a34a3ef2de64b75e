// A place does not lie within itself, however many places are between, and every place has an id and a name.
// params:  none
// returns: id String!, problem String!
MATCH (p:Place)
WHERE p.id IS NULL OR p.name IS NULL OR EXISTS { (p)-[:WITHIN]->+(p) } OR COUNT { (p)-[:WITHIN]->() } > 1
RETURN coalesce(p.id, elementId(p)) AS id, 'the place has no id, no name, or lies within itself or within two places' AS problem
ORDER BY id
