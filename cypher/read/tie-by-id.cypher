// A tie by its id: one index seek for each type.
// params:  @tie-of-type
// returns: tie Map!
CALL () {
  @tie-of-type
}
RETURN @tie-map AS tie
