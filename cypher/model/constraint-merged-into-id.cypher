// A MERGED_INTO tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT merged_into_id IF NOT EXISTS FOR ()-[r:MERGED_INTO]-() REQUIRE r.id IS UNIQUE
