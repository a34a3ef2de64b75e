// The ledger, retired claims too, in order of id, with evidence: all of it, or the claims with an id from one text (null: from the
// first; a claim without an id comes before it) to another (null: to the last), which is not among them.
// params:  from String, to String
// returns: claim Map!
MATCH (c:Claim)
WHERE coalesce(c.id, '') >= coalesce($from, '') AND ($to IS NULL OR coalesce(c.id, '') < $to)
RETURN @claim-map AS claim
ORDER BY claim.id
