// Who held Raqqa
MATCH path = (:Actor)-[:HOLDS]->(:Place { id: 'raqqa' })
RETURN path
