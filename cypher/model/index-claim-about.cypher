// Claims are listed by what they are about.
// params:  none
// returns: none
CREATE INDEX claim_about IF NOT EXISTS FOR (n:Claim) ON (n.about)
