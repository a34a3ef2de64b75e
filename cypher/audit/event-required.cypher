// Every event has an id and a kind.
// params:  none
// returns: id String!, problem String!
MATCH (e:Event)
WHERE e.id IS NULL OR e.kind IS NULL OR (e.date IS NULL) <> (e.firstDay IS NULL) OR e.firstDay > e.lastDay
RETURN coalesce(e.id, elementId(e)) AS id, 'the event lacks an id or a kind, or its days are not in order' AS problem
ORDER BY id
