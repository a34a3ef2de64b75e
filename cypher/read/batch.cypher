// What the transaction did that wrote a batch, as JSON. No row: it is not written.
// params:  id String!
// returns: did String
MATCH (b:Batch { id: $id })
WHERE b.writtenAt IS NOT NULL
RETURN b.did AS did
