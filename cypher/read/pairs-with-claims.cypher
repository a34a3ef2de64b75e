// Of pairs of actors, those about which a claim says something: the two ends of one claim are two actors.
// params:  rows [Map!]!
// returns: a String!, b String!
UNWIND $rows AS row
WITH row.a AS a, row.b AS b
WHERE EXISTS { MATCH (c:Claim { subjectId: a, objectId: b }) }
   OR EXISTS { MATCH (c:Claim { subjectId: b, objectId: a }) }
RETURN a, b
ORDER BY a, b
