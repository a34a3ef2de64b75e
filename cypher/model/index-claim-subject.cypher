// Claims are listed by subject.
// params:  none
// returns: none
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subjectId)
