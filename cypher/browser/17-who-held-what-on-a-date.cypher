// Who may have held which place on 1 January 2015
WITH duration.inDays(date('1970-01-01'), date('2015-01-01')).days AS day
MATCH path = (:Actor)-[holding:HOLDS]->(:Place)
WHERE holding.startEarliest <= day AND holding.endLatest > day
RETURN path
ORDER BY holding.id
LIMIT 250
