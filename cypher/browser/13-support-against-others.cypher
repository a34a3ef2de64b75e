// Who supported whom against anyone but the Islamic State, and in which form
// `against` stands among the properties of each relationship.
MATCH path = (:Actor)-[tie:SUPPORTS]->(:Actor)
WHERE tie.against IS NOT NULL AND tie.against <> 'islamic-state'
RETURN path
