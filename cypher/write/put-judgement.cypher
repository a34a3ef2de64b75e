// Adds a judgement on two actors; one that is there stays as it is.
// params:  id String!, keep String!, other String!, properties Map!
// returns: id String!
MATCH (keep:Actor { id: $keep })
MATCH (other:Actor { id: $other })
MERGE (j:Judgement { id: $id })
ON CREATE SET j += $properties
MERGE (j)-[:JUDGES]->(keep)
MERGE (j)-[:JUDGES]->(other)
RETURN j.id AS id
