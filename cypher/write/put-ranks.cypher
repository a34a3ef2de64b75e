// Gives ties of an earlier release the ids of their ends, and their rank in lists. May be repeated.
// params:  limit Integer!
// returns: ranked Integer!
MATCH (s:Actor)-[r:@tie-types]->(o:Actor)
WHERE r.rank IS NULL
WITH s, r, o LIMIT $limit
SET r.subjectId = s.id, r.objectId = o.id, r.rank = right('0000000' + toString(9999999 - r.origins), 7) + ' ' + r.id
RETURN count(*) AS ranked
