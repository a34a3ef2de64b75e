// As ties-between, with the records that the ties name.
// params:  @page-between, @records-of-ties
// returns: rows [Map!]!, claims [Map!]!, sources [Map!]!, actors [Map!]!
@page-between
WITH @tie-map AS tie ORDER BY tie.rank
WITH collect(tie) AS ties
@records-of-ties
RETURN [tie IN ties | { tie: tie }] AS rows, claims, sources, actors
