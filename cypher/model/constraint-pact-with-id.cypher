// A PACT_WITH tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT pact_with_id IF NOT EXISTS FOR ()-[r:PACT_WITH]-() REQUIRE r.id IS UNIQUE
