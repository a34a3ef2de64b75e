// Actors are found by the one that answers for them.
// params:  none
// returns: none
CREATE INDEX actor_canonical IF NOT EXISTS FOR (n:Actor) ON (n.canonicalId)
