// Whether a tie `r` comes after the last one of the page before ('': there is none), in the order of its rank: most origins first, then by id.
// params:  afterRank String!
r.rank > $afterRank
