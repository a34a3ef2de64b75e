// Of two actors one judgement stands.
// params:  none
// returns: id String!, problem String!
MATCH (j:Judgement)
WHERE j.withdrawnAt IS NULL
WITH j, CASE WHEN j.keepId < j.otherId THEN [j.keepId, j.otherId] ELSE [j.otherId, j.keepId] END AS pair
ORDER BY j.id
WITH pair, collect(j.id) AS ids
WHERE size(ids) > 1
RETURN ids[0] AS id, 'another judgement on the same two actors stands: ' + ids[1] AS problem
ORDER BY id
