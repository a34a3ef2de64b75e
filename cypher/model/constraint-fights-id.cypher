// A FIGHTS tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT fights_id IF NOT EXISTS FOR ()-[r:FIGHTS]-() REQUIRE r.id IS UNIQUE
