// A holding is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT holds_id IF NOT EXISTS FOR ()-[r:HOLDS]-() REQUIRE r.id IS UNIQUE
