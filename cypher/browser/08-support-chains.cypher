// Support chains: who supports someone who supports someone else at the same time
// At the same time: some day is at least likely for both.
MATCH path = (a:Actor)-[first:SUPPORTS]->(b:Actor)-[second:SUPPORTS]->(c:Actor)
WHERE a <> c AND first.likelyFrom < second.likelyTo AND second.likelyFrom < first.likelyTo
RETURN path
ORDER BY a.id, b.id, c.id, first.id, second.id
LIMIT 150
