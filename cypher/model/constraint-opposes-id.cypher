// A OPPOSES tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT opposes_id IF NOT EXISTS FOR ()-[r:OPPOSES]-() REQUIRE r.id IS UNIQUE
