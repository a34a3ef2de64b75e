// Adds matters: issues and policies that claims are about. What is stored of one stays; what was not known is filled in.
// params:  rows [Map!]!
// returns: put Integer!
UNWIND $rows AS row
MERGE (m:Matter { id: row.id })
SET m += row.properties
RETURN count(m) AS put
