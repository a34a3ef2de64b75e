// Claims are listed by object.
// params:  none
// returns: none
CREATE INDEX claim_object IF NOT EXISTS FOR (n:Claim) ON (n.objectId)
