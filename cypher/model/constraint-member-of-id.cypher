// A MEMBER_OF tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT member_of_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE
