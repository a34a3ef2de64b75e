// A SPLIT_FROM tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT split_from_id IF NOT EXISTS FOR ()-[r:SPLIT_FROM]-() REQUIRE r.id IS UNIQUE
