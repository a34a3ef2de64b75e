// Every event has a kind.
// params:  none
// returns: id String!, problem String!
MATCH (e:Event)
WHERE e.kind IS NULL OR (e.date IS NULL) <> (e.firstDay IS NULL) OR e.firstDay > e.lastDay
RETURN e.id AS id, 'the event lacks a kind, or its days are not in order' AS problem
ORDER BY id
