// Who stood with and against Turkey on 24 August 2016, certainly or likely
// Days are counted from 1970. Likely on a day: near enough to a time at which the tie is known to have held.
WITH duration.inDays(date('1970-01-01'), date('2016-08-24')).days AS day
MATCH path = (:Actor { id: 'turkey' })-[tie]-(:Actor)
WHERE tie.sign <> 0 AND tie.likelyFrom <= day AND tie.likelyTo > day
RETURN path
