// Shortest paths between the United States and the Popular Mobilization Forces in July 2017
// All shortest ones, every hop at least likely in that month. The service knows more: longer paths, and one day for all hops.
WITH duration.inDays(date('1970-01-01'), date('2017-07-01')).days AS first,
  duration.inDays(date('1970-01-01'), date('2017-07-31')).days AS last
MATCH path = ALL SHORTEST (:Actor { id: 'united-states' })
  (()-[tie WHERE tie.sign IS NOT NULL AND tie.likelyFrom <= last AND tie.likelyTo > first]-()){1,4}
  (:Actor { id: 'popular-mobilization-forces' })
RETURN path
