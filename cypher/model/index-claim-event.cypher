// The claims of an event.
// params:  none
// returns: none
CREATE INDEX claim_event IF NOT EXISTS FOR (n:Claim) ON (n.eventId)
