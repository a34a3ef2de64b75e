// How many events qualify.
// params:  kind String, participant String, place String, first Integer, last Integer
// returns: count Integer!
MATCH (e:Event)
WHERE ($kind IS NULL OR e.kind = $kind)
  AND ($participant IS NULL OR EXISTS { MATCH (:Actor { id: $participant })-[:TOOK_PART]->(e) })
  AND ($place IS NULL OR EXISTS { MATCH (e)-[:AT]->(:Place)-[:WITHIN*0..]->(:Place { id: $place }) })
  AND ($first IS NULL OR (e.firstDay <= $last AND e.lastDay >= $first))
RETURN count(e) AS count
