// Of what kind actors are and when they existed, whatever they are merged into.
// params:  ids [String!]!
// returns: id String!, kind String!, existsFrom String, existsTo String
UNWIND $ids AS id
MATCH (a:Actor { id: id })
RETURN a.id AS id, a.kind AS kind, a.existsFrom AS existsFrom, a.existsTo AS existsTo
