// One ledger, so that who changes claims waits for whoever else does.
// params:  none
// returns: none
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE
