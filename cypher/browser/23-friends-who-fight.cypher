// Friends of one actor who fight each other
// Each friendship and the fight are at least likely on some same day.
MATCH path = (a:Actor)-[one:SUPPORTS|ALLIED_WITH]->(b:Actor)-[fight:FIGHTS]-(c:Actor)<-[other:SUPPORTS|ALLIED_WITH]-(a)
WHERE b.id < c.id
  AND one.likelyFrom < fight.likelyTo AND fight.likelyFrom < one.likelyTo
  AND other.likelyFrom < fight.likelyTo AND fight.likelyFrom < other.likelyTo
RETURN path
ORDER BY a.id, b.id, c.id, one.id, other.id, fight.id
LIMIT 100
