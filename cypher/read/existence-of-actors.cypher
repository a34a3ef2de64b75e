// What derivation must know of actors: who answers for each, itself where no judgement says another, and when that one existed.
// params:  ids [String!]!
// returns: id String!, answererId String!, existsFrom String, existsTo String
UNWIND $ids AS id
MATCH (a:Actor { id: id })
OPTIONAL MATCH (c:Actor { id: a.canonicalId })
WITH a, coalesce(c, a) AS answerer
RETURN a.id AS id, answerer.id AS answererId, answerer.existsFrom AS existsFrom, answerer.existsTo AS existsTo
