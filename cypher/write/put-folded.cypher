// Stores other folded spellings of names.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MATCH (n:Name { id: row.id })
SET n.folded = row.folded
RETURN count(n) AS put
