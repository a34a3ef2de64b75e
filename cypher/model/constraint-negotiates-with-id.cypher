// A NEGOTIATES_WITH tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT negotiates_with_id IF NOT EXISTS FOR ()-[r:NEGOTIATES_WITH]-() REQUIRE r.id IS UNIQUE
