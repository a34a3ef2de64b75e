// Says that a ledger file is restored. Its batches are forgotten: the file is known again by what the ledger holds.
// params:  sha256 String!
// returns: forgotten Integer!
MATCH (l:Ledger { id: 'ledger' })
REMOVE l.restoring
WITH l
OPTIONAL MATCH (b:Batch { origin: $sha256 })
DELETE b
RETURN count(b) AS forgotten
