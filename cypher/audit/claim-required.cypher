// Every claim has what a claim must have, in the closed lists.
// params:  none
// returns: id String!, problem String!
MATCH (c:Claim)
WHERE c.id IS NULL OR c.topic IS NULL OR c.stance IS NULL OR c.type IS NULL OR c.ongoing IS NULL OR c.recordedAt IS NULL
  OR NOT c.stance IN ['ASSERTED', 'ALLEGED', 'DENIED', 'ANNOUNCED']
  OR (c.credibility IS NOT NULL AND NOT c.credibility IN [1, 2, 3, 4, 5, 6])
  OR (c.retiredAt IS NULL) <> (c.retiredBecause IS NULL)
  OR (c.type = 'AT_ODDS_WITH' AND c.about IS NULL)
  OR (c.form IS NOT NULL AND c.type <> 'SUPPORTS')
  OR ((c.type = 'TOOK_PART') = (c.eventId IS NOT NULL) AND (c.tieKey IS NULL) <> (c.type = 'TOOK_PART'))
RETURN coalesce(c.id, elementId(c)) AS id, 'the claim lacks a property, or has one it cannot have' AS problem
ORDER BY id
