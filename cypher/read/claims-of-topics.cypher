// The claims of these topics, retired ones too, with their evidence: what derivation reads before it writes.
// params:  topics [String!]!
// returns: claim Map!
UNWIND $topics AS topic
MATCH (c:Claim { topic: topic })
RETURN @claim-map AS claim
