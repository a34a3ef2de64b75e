// A AT_ODDS_WITH tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT at_odds_with_id IF NOT EXISTS FOR ()-[r:AT_ODDS_WITH]-() REQUIRE r.id IS UNIQUE
