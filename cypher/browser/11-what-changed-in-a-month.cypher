// What began or ended in October 2017: ties, and who held what
// As sources state it, and wholly within the month; what is dated more loosely may have changed in it as well.
WITH duration.inDays(date('1970-01-01'), date('2017-10-01')).days AS first,
  duration.inDays(date('1970-01-01'), date('2017-11-01')).days AS next
MATCH path = (:Actor)-[change]->(:Actor|Place)
WHERE NOT change.neverCertain
  AND ((change.startEarliest >= first AND change.startLatest < next)
    OR (change.endEarliest > first AND change.endLatest <= next))
RETURN path
