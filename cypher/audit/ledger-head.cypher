// The ledger says that it last changed when its youngest claim, retirement or piece of evidence was written, or later.
// params:  none
// returns: id String!, problem String!
OPTIONAL MATCH (l:Ledger { id: 'ledger' })
WITH coalesce(l.changedAt, '') AS changedAt
MATCH (c:Claim)
WHERE c.recordedAt > changedAt OR c.retiredAt > changedAt OR EXISTS { (c)-[e:EVIDENCE]->() WHERE e.recordedAt > changedAt }
RETURN coalesce(c.id, elementId(c)) AS id, 'the claim or its evidence is younger than the last change of the ledger' AS problem
ORDER BY id
