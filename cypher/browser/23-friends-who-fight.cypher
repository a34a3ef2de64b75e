// Friends of one actor who fight each other
MATCH path = (a:Actor)-[one:SUPPORTS|ALLIED_WITH]->(b:Actor)-[fight:FIGHTS]-(c:Actor)<-[other:SUPPORTS|ALLIED_WITH]-(a)
WHERE b.id < c.id
  AND one.startEarliest < fight.endLatest AND fight.startEarliest < one.endLatest
  AND other.startEarliest < fight.endLatest AND fight.startEarliest < other.endLatest
RETURN path
ORDER BY a.id, b.id, c.id, one.id, other.id, fight.id
LIMIT 100
