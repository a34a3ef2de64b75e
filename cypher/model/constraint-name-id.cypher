// A name of one owner is stored once.
// params:  none
// returns: none
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE
