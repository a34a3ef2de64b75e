// A ALLIED_WITH tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT allied_with_id IF NOT EXISTS FOR ()-[r:ALLIED_WITH]-() REQUIRE r.id IS UNIQUE
