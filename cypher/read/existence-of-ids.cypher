// When actors existed, those of these ids of which that is known, whatever they are merged into.
// params:  ids [String!]!
// returns: id String!, existsFrom String, existsTo String
UNWIND $ids AS id
MATCH (a:Actor { id: id })
WHERE a.existsFrom IS NOT NULL OR a.existsTo IS NOT NULL
RETURN a.id AS id, a.existsFrom AS existsFrom, a.existsTo AS existsTo
