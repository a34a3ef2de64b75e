// Events, those of these ids that exist.
// params:  ids [String!]!
// returns: event Map!
UNWIND $ids AS id
MATCH (e:Event { id: id })
RETURN e { .* } AS event
