// Who may have stood with and against Turkey on 24 August 2016
// Days are counted from 1970. Possible on a day: the tie can have begun by then and need not have ended.
WITH duration.inDays(date('1970-01-01'), date('2016-08-24')).days AS day
MATCH path = (:Actor { id: 'turkey' })-[tie]-(:Actor)
WHERE tie.sign <> 0 AND tie.startEarliest <= day AND tie.endLatest > day
RETURN path
