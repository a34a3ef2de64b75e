// The nearest of the qualifying ties that have an end among some actors.
// params:  @nearest-ties
// returns: tie Map!
@nearest-ties
RETURN @tie-map AS tie
