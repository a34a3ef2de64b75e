// How many standing claims name each actor: those that some name.
// params:  none
// returns: id String!, mentions Integer!
MATCH (a:Actor)
WHERE a.mentions > 0
RETURN a.id AS id, a.mentions AS mentions
