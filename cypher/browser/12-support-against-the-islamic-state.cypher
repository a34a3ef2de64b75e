// Who supported whom against the Islamic State, and in which form
MATCH path = (:Actor)-[tie:SUPPORTS { against: 'islamic-state' }]->(:Actor)
RETURN path
