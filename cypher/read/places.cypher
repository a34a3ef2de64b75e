// A page of the places, in order of id.
// params:  afterId String!, limit Integer!
// returns: place Map!
MATCH (p:Place)
WHERE p.id > $afterId
WITH p ORDER BY p.id LIMIT $limit
RETURN @place-map AS place
ORDER BY place.id
