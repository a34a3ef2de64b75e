// Who certainly stood with and against Syria on 1 October 2015
// Certain on a day: the tie must have held on it. A tie may be certain several times, with pauses between.
WITH duration.inDays(date('1970-01-01'), date('2015-10-01')).days AS day
MATCH path = (:Actor { id: 'syria' })-[tie]-(:Actor)
WHERE tie.sign <> 0
  AND any(i IN range(0, size(tie.certainFrom) - 1) WHERE tie.certainFrom[i] <= day AND tie.certainTo[i] > day)
RETURN path
