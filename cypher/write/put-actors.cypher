// Adds actors. What is stored of one stays; what was not known is filled in.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MERGE (a:Actor { id: row.id })
SET a:$(row.label), a += row.properties
RETURN count(a) AS put
