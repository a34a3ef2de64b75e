// A COMMANDS tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT commands_id IF NOT EXISTS FOR ()-[r:COMMANDS]-() REQUIRE r.id IS UNIQUE
