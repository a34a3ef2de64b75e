// A RIVAL_OF tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT rival_of_id IF NOT EXISTS FOR ()-[r:RIVAL_OF]-() REQUIRE r.id IS UNIQUE
