// How many events are stored.
// params:  none
// returns: count Integer!
MATCH (n:Event)
RETURN count(n) AS count
