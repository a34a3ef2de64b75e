// Says that the ledger changed, in the transaction that changed it and has locked it.
// params:  changedAt String!
// returns: changedAt String!
MATCH (l:Ledger { id: 'ledger' })
SET l.changedAt = $changedAt
RETURN l.changedAt AS changedAt
