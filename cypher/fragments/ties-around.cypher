// The qualifying ties `r` that have an end among some actors, each once: the keys of a map that says how far each is from a middle.
// params:  distances Map!, @tie-filter
UNWIND keys($distances) AS actorId
MATCH (a:Actor { id: actorId })-[r:@tie-types]-()
WHERE @tie-filter
WITH DISTINCT r
