// Who certainly stood with and against Syria on 1 October 2015
// Certain on a day: the tie must have begun by then and cannot have ended.
WITH duration.inDays(date('1970-01-01'), date('2015-10-01')).days AS day
MATCH path = (:Actor { id: 'syria' })-[tie]-(:Actor)
WHERE tie.sign <> 0 AND NOT tie.possibleOnly AND tie.startLatest <= day AND tie.endEarliest > day
RETURN path
