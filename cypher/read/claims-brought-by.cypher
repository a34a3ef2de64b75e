// The claims that a pack brought: whether nobody else did, and whether they are retired, in order of id.
// params:  pack String!
// returns: id String!, alone Boolean!, retired Boolean!
MATCH (c:Claim)
WHERE $pack IN c.broughtBy
RETURN c.id AS id, size(c.broughtBy) = 1 AS alone, c.retiredAt IS NOT NULL AS retired
ORDER BY id
