// Of two actors one judgement stands.
// params:  none
// returns: id String!, problem String!
MATCH (j:Judgement), (k:Judgement)
WHERE j.withdrawnAt IS NULL AND k.withdrawnAt IS NULL AND j.id < k.id
  AND ((j.keepId = k.keepId AND j.otherId = k.otherId) OR (j.keepId = k.otherId AND j.otherId = k.keepId))
RETURN j.id AS id, 'another judgement on the same two actors stands: ' + k.id AS problem
ORDER BY id
