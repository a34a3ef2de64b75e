// As ties-of-pairs, with the records that the ties name.
// params:  @ties-of-hops, @records-of-ties
// returns: rows [Map!]!, claims [Map!]!, sources [Map!]!, actors [Map!]!
@ties-of-hops
WITH pair, @tie-map AS tie
ORDER BY pair[0], pair[1], tie.origins DESC, tie.id
WITH collect({ fromId: pair[0], toId: pair[1], tie: tie }) AS rows
WITH rows, [row IN rows | row.tie] AS ties
@records-of-ties
RETURN rows, claims, sources, actors
