// A claim is between two different actors, against a third.
// params:  none
// returns: id String!, problem String!
MATCH (c:Claim)
WHERE c.subjectId = c.objectId OR c.againstId = c.subjectId OR c.againstId = c.objectId
RETURN coalesce(c.id, elementId(c)) AS id, 'the claim names one actor twice' AS problem
ORDER BY id
