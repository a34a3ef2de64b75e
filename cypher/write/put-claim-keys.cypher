// Stores with claims what follows from the canonical actors of those that they name: the topic, and the first part of the id of the
// ties they bear on (null: of none).
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MATCH (c:Claim { id: row.id })
SET c.topic = row.topic, c.tieKey = row.tieKey
RETURN count(c) AS put
