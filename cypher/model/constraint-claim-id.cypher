// A claim is a line of the ledger: the same content is the same line.
// params:  none
// returns: none
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
