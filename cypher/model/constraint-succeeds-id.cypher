// A SUCCEEDS tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT succeeds_id IF NOT EXISTS FOR ()-[r:SUCCEEDS]-() REQUIRE r.id IS UNIQUE
