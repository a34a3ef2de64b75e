// How many claims are stored.
// params:  none
// returns: count Integer!
MATCH (n:Claim)
RETURN count(n) AS count
