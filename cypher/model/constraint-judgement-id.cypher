// A judgement is stored once.
// params:  none
// returns: none
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE
