// Gives claims the first part of the id of the ties they bear on, which follows from what they say.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MATCH (c:Claim { id: row.id })
SET c.tieKey = row.tieKey
RETURN count(c) AS put
