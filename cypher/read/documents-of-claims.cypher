// In which document in hand each of these claims stands; those that do not exist are left out.
// params:  claimIds [String!]!
// returns: claimId String!, sourceId String!
UNWIND $claimIds AS claimId
MATCH (c:Claim { id: claimId })
RETURN c.id AS claimId, c.sourceId AS sourceId
ORDER BY claimId
