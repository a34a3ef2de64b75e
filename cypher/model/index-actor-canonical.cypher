// Actors are found by their canonical actor.
// params:  none
// returns: none
CREATE INDEX actor_canonical IF NOT EXISTS FOR (n:Actor) ON (n.canonicalId)
