// Claims are listed by who asserts them.
// params:  none
// returns: none
CREATE INDEX claim_asserted_by IF NOT EXISTS FOR (n:Claim) ON (n.assertedById)
