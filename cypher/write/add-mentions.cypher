// Adds to how many standing claims name each actor.
// params:  rows [Map!]!
// returns: counted Integer!
UNWIND $rows AS row
MATCH (a:Actor { id: row.id })
SET a.mentions = coalesce(a.mentions, 0) + row.claims
RETURN count(a) AS counted
