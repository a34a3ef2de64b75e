// A page of the qualifying ties of each actor (null: it has too many to look at), its degree, and how many qualify, if asked.
// params:  @pages-of-actors
// returns: actorId String!, degree Integer!, ties [Map!], count Integer
@pages-of-actors
RETURN actorId, degree, ties, count
