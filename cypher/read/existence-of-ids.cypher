// When actors existed, those of these ids that are stored, whoever answers for them.
// params:  ids [String!]!
// returns: id String!, existsFrom String, existsTo String
UNWIND $ids AS id
MATCH (a:Actor { id: id })
RETURN a.id AS id, a.existsFrom AS existsFrom, a.existsTo AS existsTo
