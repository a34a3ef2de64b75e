// Says that a ledger file is being restored: until that is finished nobody else writes claims. The ledger last changed when
// the file says; null: it has no claims.
// params:  sha256 String!, changedAt String
// returns: restoring String!
MATCH (l:Ledger { id: 'ledger' })
SET l.restoring = $sha256, l.changedAt = $changedAt
RETURN l.restoring AS restoring
