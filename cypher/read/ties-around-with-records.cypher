// As ties-around, with the records that the ties name.
// params:  @nearest-ties, @records-of-ties
// returns: rows [Map!]!, claims [Map!]!, sources [Map!]!, actors [Map!]!
@nearest-ties
WITH collect(@tie-map) AS ties
@records-of-ties
RETURN [tie IN ties | { tie: tie }] AS rows, claims, sources, actors
