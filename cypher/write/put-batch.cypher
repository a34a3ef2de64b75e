// Records that a batch that was taken is written, in the same transaction as the batch.
// params:  id String!, properties Map!
// returns: id String!
MERGE (b:Batch { id: $id })
SET b += $properties
RETURN b.id AS id
