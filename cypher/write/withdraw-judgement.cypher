// Withdraws a judgement that stands; it stays in the ledger.
// params:  id String!, withdrawnAt String!, withdrawnBy String!, withdrawnBecause String!
// returns: id String!
MATCH (j:Judgement { id: $id })
WHERE j.withdrawnAt IS NULL
SET j.withdrawnAt = $withdrawnAt, j.withdrawnBy = $withdrawnBy, j.withdrawnBecause = $withdrawnBecause
RETURN j.id AS id
