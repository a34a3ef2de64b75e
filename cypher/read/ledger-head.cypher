// When the ledger last changed: at that instant and after it, what is known is what is stored now. Null: it never has.
// params:  none
// returns: changedAt String
OPTIONAL MATCH (l:Ledger { id: 'ledger' })
RETURN l.changedAt AS changedAt
