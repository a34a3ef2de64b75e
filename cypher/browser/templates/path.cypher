// One path: its actors in order and every tie of its hops.
WITH $actors AS actors, $ties AS ties
UNWIND range(0, size(actors) - 2) AS hop
MATCH path = (:Actor { id: actors[hop] })-[tie]-(:Actor { id: actors[hop + 1] })
WHERE tie.id IN ties
RETURN path
ORDER BY hop, tie.id
