// Records that a batch was written, in the same transaction as the batch.
// params:  id String!, properties Map!
// returns: id String!
MERGE (b:Batch { id: $id })
ON CREATE SET b += $properties
RETURN b.id AS id
