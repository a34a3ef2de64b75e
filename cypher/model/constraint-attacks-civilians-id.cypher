// A ATTACKS_CIVILIANS tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT attacks_civilians_id IF NOT EXISTS FOR ()-[r:ATTACKS_CIVILIANS]-() REQUIRE r.id IS UNIQUE
