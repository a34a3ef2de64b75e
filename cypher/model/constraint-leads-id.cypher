// A LEADS tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT leads_id IF NOT EXISTS FOR ()-[r:LEADS]-() REQUIRE r.id IS UNIQUE
