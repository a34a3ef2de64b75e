// Removes a pack from the bringers of claims that others brought too. One that this pack alone brought stays as it is, and is no row.
// params:  ids [String!]!, pack String!
// returns: id String!
UNWIND $ids AS id
MATCH (c:Claim { id: id })
WHERE $pack IN c.broughtBy AND size(c.broughtBy) > 1
SET c.broughtBy = [brought IN c.broughtBy WHERE brought <> $pack]
RETURN c.id AS id
