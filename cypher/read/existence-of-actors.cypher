// What derivation must know of actors: the canonical actor of each, and that one's kind and when it existed.
// params:  ids [String!]!
// returns: id String!, canonicalId String!, kind String, existsFrom String, existsTo String
UNWIND $ids AS id
MATCH (a:Actor { id: id })
OPTIONAL MATCH (c:Actor { id: a.canonicalId })
WITH a, coalesce(c, a) AS canonical
RETURN a.id AS id, canonical.id AS canonicalId, canonical.kind AS kind, canonical.existsFrom AS existsFrom, canonical.existsTo AS existsTo
