// Matters that claims are about, those of these ids that exist.
// params:  ids [String!]!
// returns: matter Map!
UNWIND $ids AS id
MATCH (m:Matter { id: id })
RETURN m { .* } AS matter
