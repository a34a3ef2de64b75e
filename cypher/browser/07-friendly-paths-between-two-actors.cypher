// How Russia reaches the Peshmerga by friends alone, in at most three hops
MATCH path = (:Actor { id: 'russia' })-[tie WHERE tie.sign = 1]-{1,3}(:Actor { id: 'peshmerga' })
WHERE all(actor IN nodes(path) WHERE single(other IN nodes(path) WHERE other = actor))
RETURN path
ORDER BY length(path), [tie IN relationships(path) | tie.id]
LIMIT 60
