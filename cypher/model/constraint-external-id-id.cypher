// One node a foreign identifier; two actors may share one.
// params:  none
// returns: none
CREATE CONSTRAINT external_id_id IF NOT EXISTS FOR (n:ExternalId) REQUIRE n.id IS UNIQUE
