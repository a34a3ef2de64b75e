// The next ties in the order of their rank, whatever qualifies: of each type by its index, merged.
// params:  @ranked-ties-of-type
// returns: tie Map!
CALL () {
  @ranked-ties-of-type
}
WITH r ORDER BY r.rank LIMIT $limit
RETURN @tie-map AS tie
ORDER BY tie.rank
