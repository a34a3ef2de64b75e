// What derivation must know of actors: the canonical actor of each, and when that one began and ceased to exist. No row of an actor
// that is not merged and of whose existence nothing is known.
// params:  ids [String!]!
// returns: id String!, canonicalId String!, existsFrom String, existsTo String
UNWIND $ids AS id
MATCH (a:Actor { id: id })
OPTIONAL MATCH (c:Actor { id: a.canonicalId })
WITH a, coalesce(c, a) AS canonical
WHERE canonical <> a OR canonical.existsFrom IS NOT NULL OR canonical.existsTo IS NOT NULL
RETURN a.id AS id, canonical.id AS canonicalId, canonical.existsFrom AS existsFrom, canonical.existsTo AS existsTo
