// Actors that standing judgements make the same have one canonical actor, which is its own; other actors have none; and no judgement
// that two are not the same contradicts it.
// params:  none
// returns: id String!, problem String!
CALL () {
  MATCH (j:Judgement)
  MATCH (a:Actor { id: j.keepId })
  MATCH (b:Actor { id: j.otherId })
  WHERE j.withdrawnAt IS NULL AND j.verdict = 'SAME_AS' AND coalesce(a.canonicalId <> b.canonicalId, true)
  RETURN j.id AS id, 'the two are the same, and have no common canonical actor' AS problem
  UNION
  MATCH (j:Judgement)
  MATCH (a:Actor { id: j.keepId })
  MATCH (b:Actor { id: j.otherId })
  WHERE j.withdrawnAt IS NULL AND j.verdict = 'NOT_SAME_AS' AND a.canonicalId = b.canonicalId
  RETURN j.id AS id, 'the two are not the same, and have one canonical actor' AS problem
  UNION
  MATCH (a:Actor)
  WHERE a.canonicalId IS NOT NULL
    AND NOT EXISTS { MATCH (j:Judgement) WHERE j.withdrawnAt IS NULL AND j.verdict = 'SAME_AS' AND a.id IN [j.keepId, j.otherId] }
  RETURN a.id AS id, 'it has a canonical actor, and no standing judgement says so' AS problem
  UNION
  MATCH (a:Actor)
  WHERE a.canonicalId IS NOT NULL AND NOT EXISTS { MATCH (c:Actor { id: a.canonicalId }) WHERE c.canonicalId = c.id }
  RETURN a.id AS id, 'its canonical actor is missing, or is merged into another' AS problem
}
RETURN id, problem
ORDER BY id, problem
