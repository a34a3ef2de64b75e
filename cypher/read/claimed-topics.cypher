// Those of these topics on which claims are stored, retired ones too. Of the others nothing is derived yet.
// params:  topics [String!]!
// returns: topic String!
UNWIND $topics AS topic
WITH topic WHERE EXISTS { MATCH (:Claim { topic: topic }) }
RETURN topic
