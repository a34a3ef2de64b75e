// How many actors are stored.
// params:  none
// returns: count Integer!
MATCH (n:Actor)
RETURN count(n) AS count
