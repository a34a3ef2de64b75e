// How many places are stored.
// params:  none
// returns: count Integer!
MATCH (n:Place)
RETURN count(n) AS count
