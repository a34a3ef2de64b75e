// One node an issue or a policy that claims are about.
// params:  none
// returns: none
CREATE CONSTRAINT matter_id IF NOT EXISTS FOR (n:Matter) REQUIRE n.id IS UNIQUE
