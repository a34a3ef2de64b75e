// A SANCTIONS tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT sanctions_id IF NOT EXISTS FOR ()-[r:SANCTIONS]-() REQUIRE r.id IS UNIQUE
