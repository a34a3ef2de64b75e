// Actors with their names and foreign identifiers, those of these ids that exist; and with those of the actors merged into them.
// params:  ids [String!]!
// returns: actor Map!
UNWIND $ids AS id
MATCH (a:Actor { id: id })
RETURN @actor-map AS actor
