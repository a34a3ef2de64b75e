// Every matter has an id and a title, and its id is no event's.
// params:  none
// returns: id String!, problem String!
MATCH (m:Matter)
WHERE m.id IS NULL OR (m.title IS NULL AND m.titleAr IS NULL) OR EXISTS { MATCH (:Event { id: m.id }) }
RETURN coalesce(m.id, elementId(m)) AS id, 'the matter lacks an id or a title, or an event has its id' AS problem
ORDER BY id
