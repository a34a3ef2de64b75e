// Who armed whom
MATCH path = (:Actor)-[tie:SUPPORTS { form: 'WEAPONS' }]->(:Actor)
RETURN path
