// Adds who else brought them to claims that are stored: a pack, or "api".
// params:  ids [String!]!, broughtBy String!
// returns: brought Integer!
UNWIND $ids AS id
MATCH (c:Claim { id: id })
WHERE NOT $broughtBy IN coalesce(c.broughtBy, [])
SET c.broughtBy = coalesce(c.broughtBy, []) + [$broughtBy]
RETURN count(c) AS brought
