// Support chains: who supports someone who supports someone else at the same time
MATCH path = (a:Actor)-[first:SUPPORTS]->(b:Actor)-[second:SUPPORTS]->(c:Actor)
WHERE a <> c AND NOT first.possibleOnly AND NOT second.possibleOnly
  AND first.startEarliest < second.endLatest AND second.startEarliest < first.endLatest
RETURN path
ORDER BY a.id, b.id, c.id, first.id, second.id
LIMIT 150
