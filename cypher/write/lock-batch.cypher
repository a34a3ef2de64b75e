// Locks a batch for the running transaction. Whoever writes the same batch at the same time waits here and then finds it written. Says
// which call wrote it and what that did, as JSON (null: it is not written, or an older release wrote it).
// params:  id String!
// returns: written Boolean!, call String, did String
MERGE (b:Batch { id: $id })
RETURN b.writtenAt IS NOT NULL AS written, b.call AS call, b.did AS did
