// How many claims of the ledger as of a known time (null: now) qualify.
// params:  @claim-filter
// returns: count Integer!
MATCH (c:Claim)
WHERE @claim-filter
RETURN count(c) AS count
