// Records that a batch is written, in the transaction that locked it.
// params:  id String!, properties Map!
// returns: id String!
MERGE (b:Batch { id: $id })
SET b += $properties
RETURN b.id AS id
