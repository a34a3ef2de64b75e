// Claims with their evidence, those of these ids that exist.
// params:  ids [String!]!
// returns: claim Map!
UNWIND $ids AS id
MATCH (c:Claim { id: id })
RETURN @claim-map AS claim
