// One node a setting of the store itself.
// params:  none
// returns: none
CREATE CONSTRAINT setting_id IF NOT EXISTS FOR (n:Setting) REQUIRE n.id IS UNIQUE
