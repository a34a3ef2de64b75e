// At odds over the Kurdish referendum of 2017
MATCH path = (:Actor)-[:AT_ODDS_WITH { about: 'kurdistan-independence-referendum-2017' }]->(:Actor)
RETURN path
UNION
MATCH path = (:Event { id: 'kurdistan-independence-referendum-2017' })<-[:TOOK_PART]-(:Actor)
RETURN path
