// Sources, those of these ids that exist.
// params:  ids [String!]!
// returns: source Map!
UNWIND $ids AS id
MATCH (s:Source { id: id })
RETURN s { .* } AS source
