// The coalition that took Mosul, and how its members stood to one another after
// After: at least likely on some day from October 2017 on.
MATCH coalition = (:Actor { id: 'mosul-coalition' })<-[:MEMBER_OF]-(a:Actor)
MATCH (:Actor { id: 'mosul-coalition' })<-[:MEMBER_OF]-(b:Actor)
WITH coalition, a, b, duration.inDays(date('1970-01-01'), date('2017-10-01')).days AS day
OPTIONAL MATCH after = (a)-[tie]->(b)
WHERE tie.sign <> 0 AND tie.likelyTo > day
RETURN coalition, after
