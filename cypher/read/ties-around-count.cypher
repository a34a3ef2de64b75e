// How many qualifying ties have an end among some actors.
// params:  @ties-around
// returns: count Integer!
@ties-around
RETURN count(r) AS count
