// A page of the claims of a document, those that stand or those that are retired, in order of id; '' comes before the first. Alone: neither
// a pack nor the API brought it.
// params:  source String!, retired Boolean!, afterId String!, limit Integer!
// returns: id String!, topic String!, alone Boolean!
MATCH (c:Claim { sourceId: $source })
WHERE c.id > $afterId AND (c.retiredAt IS NOT NULL) = $retired
RETURN c.id AS id, c.topic AS topic, size(coalesce(c.broughtBy, [])) = 0 AS alone
ORDER BY id
LIMIT $limit
