// Who held which place on 1 January 2015, certainly or likely
WITH duration.inDays(date('1970-01-01'), date('2015-01-01')).days AS day
MATCH path = (:Actor)-[holding:HOLDS]->(:Place)
WHERE holding.likelyFrom <= day AND holding.likelyTo > day
RETURN path
ORDER BY holding.id
LIMIT 250
