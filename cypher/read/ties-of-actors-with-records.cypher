// As ties-of-actors, with the records that the ties name.
// params:  @pages-of-actors, @records-of-ties
// returns: rows [Map!]!, claims [Map!]!, sources [Map!]!, actors [Map!]!
@pages-of-actors
WITH collect({ actorId: actorId, degree: degree, ties: ties, count: count }) AS rows
WITH rows, COLLECT { UNWIND rows AS row UNWIND row.ties AS tie RETURN tie } AS ties
@records-of-ties
RETURN rows, claims, sources, actors
