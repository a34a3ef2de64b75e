// How many sources are stored.
// params:  none
// returns: count Integer!
MATCH (n:Source)
RETURN count(n) AS count
