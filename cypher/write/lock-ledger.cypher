// Locks the ledger for the running transaction: whoever else changes claims waits here until it has ended. Says when the ledger
// last changed (null: it never has), and which ledger file is being restored, by its SHA-256 (null: none). Its version is another one
// from now on: what was read under the one before may not hold any more.
// params:  none
// returns: changedAt String, restoring String
MERGE (l:Ledger { id: 'ledger' })
SET l.locked = true, l.version = randomUUID()
WITH l
RETURN l.changedAt AS changedAt, l.restoring AS restoring
