// The constraints and indexes that are there and ready.
// params:  none
// returns: name String!, state String!
SHOW INDEXES YIELD name, state
RETURN name, state
ORDER BY name
