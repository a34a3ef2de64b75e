// What is known of the loading of one pack; no row when it never was begun.
// params:  id String!
// returns: version Integer!, state String!, replaces Integer
MATCH (p:Pack { id: $id })
RETURN p.version AS version, p.state AS state, p.replaces AS replaces
