// A page of the matters, in order of id; '' comes before the first.
// params:  afterId String!, limit Integer!
// returns: matter Map!
MATCH (m:Matter)
WHERE m.id > $afterId
RETURN m { .* } AS matter
ORDER BY matter.id
LIMIT $limit
