// A SUPPORTS tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT supports_id IF NOT EXISTS FOR ()-[r:SUPPORTS]-() REQUIRE r.id IS UNIQUE
