// A place does not lie within itself, however many places are between, and every place has a name.
// params:  none
// returns: id String!, problem String!
MATCH (p:Place)
WHERE p.name IS NULL OR EXISTS { (p)-[:WITHIN]->+(p) } OR COUNT { (p)-[:WITHIN]->() } > 1
RETURN p.id AS id, 'the place has no name, or lies within itself or within two places' AS problem
ORDER BY id
