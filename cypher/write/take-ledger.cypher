// Takes the ledger for the running transaction: whoever else changes claims waits here until it has ended. Says when the
// ledger last changed; null when it never has.
// params:  none
// returns: changedAt String
MERGE (l:Ledger { id: 'ledger' })
SET l.taken = true
WITH l
RETURN l.changedAt AS changedAt
