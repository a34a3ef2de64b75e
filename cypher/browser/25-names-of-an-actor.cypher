// The names of the Islamic State in every language, and its numbers elsewhere
MATCH path = (:Actor { id: 'islamic-state' })-[:HAS_NAME|HAS_EXTERNAL_ID]->()
RETURN path
