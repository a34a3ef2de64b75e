// As tie-by-id, with the records that the tie names.
// params:  @tie-of-type, @records-of-ties
// returns: rows [Map!]!, claims [Map!]!, sources [Map!]!, actors [Map!]!
CALL () {
  @tie-of-type
}
WITH collect(@tie-map) AS ties
@records-of-ties
RETURN [tie IN ties | { tie: tie }] AS rows, claims, sources, actors
