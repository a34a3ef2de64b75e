// Everything derived follows from claims that are there, not retired, not denied and not merely announced.
// params:  none
// returns: id String!, problem String!
MATCH (:Actor)-[r:@tie-types|HOLDS|TOOK_PART]->()
WHERE coalesce(size(r.claimIds), 0) = 0 OR EXISTS {
  UNWIND r.claimIds AS claimId
  OPTIONAL MATCH (c:Claim { id: claimId })
  WITH c
  WHERE c IS NULL OR c.retiredAt IS NOT NULL OR NOT c.stance IN ['ASSERTED', 'ALLEGED']
  RETURN c
}
RETURN coalesce(r.id, elementId(r)) AS id, 'the tie follows from no claim, or from one that does not stand' AS problem
ORDER BY id
