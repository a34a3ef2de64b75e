// Records which version of a pack was loaded.
// params:  id String!, properties Map!
// returns: id String!
MERGE (p:Pack { id: $id })
SET p += $properties
RETURN p.id AS id
