// Locks a batch for the running transaction. Whoever writes the same batch at the same time waits here and then finds it written.
// params:  id String!
// returns: written Boolean!
MERGE (b:Batch { id: $id })
RETURN b.writtenAt IS NOT NULL AS written
