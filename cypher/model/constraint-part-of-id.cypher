// A PART_OF tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE
