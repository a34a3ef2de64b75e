// A part taken in an event is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT took_part_id IF NOT EXISTS FOR ()-[r:TOOK_PART]-() REQUIRE r.id IS UNIQUE
