// The claims of one tie, by the first part of its id.
// params:  none
// returns: none
CREATE INDEX claim_tie_key IF NOT EXISTS FOR (n:Claim) ON (n.tieKey)
