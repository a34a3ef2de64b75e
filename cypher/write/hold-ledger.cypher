// Holds the ledger as it is for the running transaction: whoever wants to change claims waits until it has ended. Nothing changes.
// params:  none
// returns: held Boolean!
MERGE (l:Ledger { id: 'ledger' })
SET l.locked = true
RETURN l.locked AS held
