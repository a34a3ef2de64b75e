// Withdraws claims from now on. One that is retired already keeps its first time and reason.
// params:  ids [String!]!, retiredAt String!, reason String!
// returns: id String!, topic String!, subjectId String!, objectId String, againstId String
UNWIND $ids AS id
MATCH (c:Claim { id: id })
WHERE c.retiredAt IS NULL
SET c.retiredAt = $retiredAt, c.retiredBecause = $reason
RETURN c.id AS id, c.topic AS topic, c.subjectId AS subjectId, c.objectId AS objectId, c.againstId AS againstId
