// Claims are listed by place.
// params:  none
// returns: none
CREATE INDEX claim_place IF NOT EXISTS FOR (n:Claim) ON (n.placeId)
