// What derivation must know of actors: who answers for each, and when that one began and ended to exist. No row of one who answers
// for itself and of whose existence nothing is known.
// params:  ids [String!]!
// returns: id String!, answererId String!, existsFrom String, existsTo String
UNWIND $ids AS id
MATCH (a:Actor { id: id })
OPTIONAL MATCH (c:Actor { id: a.canonicalId })
WITH a, coalesce(c, a) AS answerer
WHERE answerer <> a OR answerer.existsFrom IS NOT NULL OR answerer.existsTo IS NOT NULL
RETURN a.id AS id, answerer.id AS answererId, answerer.existsFrom AS existsFrom, answerer.existsTo AS existsTo
