// Places with their names, those of these ids that exist.
// params:  ids [String!]!
// returns: place Map!
UNWIND $ids AS id
MATCH (p:Place { id: id })
RETURN @place-map AS place
