// Claims are listed by document.
// params:  none
// returns: none
CREATE INDEX claim_source IF NOT EXISTS FOR (n:Claim) ON (n.sourceId)
