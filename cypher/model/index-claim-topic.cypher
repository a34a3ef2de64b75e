// Derivation reads the claims of one topic.
// params:  none
// returns: none
CREATE INDEX claim_topic IF NOT EXISTS FOR (n:Claim) ON (n.topic)
