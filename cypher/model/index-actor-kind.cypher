// Actors are listed by kind.
// params:  none
// returns: none
CREATE INDEX actor_kind IF NOT EXISTS FOR (n:Actor) ON (n.kind)
