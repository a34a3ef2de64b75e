// A COOPERATES_WITH tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT cooperates_with_id IF NOT EXISTS FOR ()-[r:COOPERATES_WITH]-() REQUIRE r.id IS UNIQUE
