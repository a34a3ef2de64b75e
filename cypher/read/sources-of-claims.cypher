// The documents in hand of these claims, each once, in order of id.
// params:  claimIds [String!]!
// returns: sourceId String!
UNWIND $claimIds AS claimId
MATCH (c:Claim { id: claimId })
WITH DISTINCT c.sourceId AS sourceId
RETURN sourceId
ORDER BY sourceId
