// The claims that stand of the last version of a dataset that came out before a day, in order of id, each with its document.
// params:  dataset String!, before Integer!
// returns: source Map!, claim Map!
MATCH (s:Source)
WHERE s.dataset = $dataset AND s.publishedLast < $before
WITH s ORDER BY s.publishedLast DESC, s.id LIMIT 1
MATCH (c:Claim { sourceId: s.id })
WHERE c.retiredAt IS NULL
RETURN s { .* } AS source, @claim-map AS claim
ORDER BY c.id
