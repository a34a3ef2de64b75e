// One node an actor: merges find it, and ties cannot hang on two.
// params:  none
// returns: none
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE
