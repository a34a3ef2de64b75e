// Adds judgements on two actors each; one that is there stays as it is.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MATCH (keep:Actor { id: row.properties.keepId })
MATCH (other:Actor { id: row.properties.otherId })
MERGE (j:Judgement { id: row.id })
ON CREATE SET j += row.properties
MERGE (j)-[:JUDGES]->(keep)
MERGE (j)-[:JUDGES]->(other)
RETURN count(j) AS put
