// A PARTICIPATES_IN tie is stored once, however often its claims are loaded.
// params:  none
// returns: none
CREATE CONSTRAINT participates_in_id IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() REQUIRE r.id IS UNIQUE
