// Adds sources. What is stored of one stays; what was not known is filled in.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MERGE (s:Source { id: row.id })
SET s += row.properties
RETURN count(s) AS put
