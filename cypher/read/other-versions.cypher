// The other stored versions of the datasets of these sources of which claims stand, and how many, in order of id.
// params:  sources [String!]!
// returns: id String!, claims Integer!
MATCH (given:Source)
WHERE given.id IN $sources AND given.dataset IS NOT NULL
WITH collect(DISTINCT given.dataset) AS datasets
MATCH (s:Source)
WHERE s.dataset IN datasets AND NOT s.id IN $sources
WITH s, COUNT { MATCH (c:Claim { sourceId: s.id }) WHERE c.retiredAt IS NULL } AS claims
WHERE claims > 0
RETURN s.id AS id, claims
ORDER BY id
