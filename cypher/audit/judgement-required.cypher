// Every judgement has an id, a verdict, a judge, a reason and a time, and is on the two actors that it names; one that was
// withdrawn says when, by whom and why.
// params:  none
// returns: id String!, problem String!
MATCH (j:Judgement)
WHERE j.id IS NULL OR NOT coalesce(j.verdict IN ['SAME_AS', 'NOT_SAME_AS', 'UNSURE'], false)
   OR j.judge IS NULL OR j.reason IS NULL OR j.recordedAt IS NULL OR coalesce(j.keepId = j.otherId, true)
   OR COUNT { (j)-[:JUDGES]->(:Actor) } <> 2
   OR NOT EXISTS { MATCH (j)-[:JUDGES]->(a:Actor) WHERE a.id = j.keepId }
   OR NOT EXISTS { MATCH (j)-[:JUDGES]->(a:Actor) WHERE a.id = j.otherId }
   OR (j.withdrawnAt IS NULL) <> (j.withdrawnBy IS NULL) OR (j.withdrawnAt IS NULL) <> (j.withdrawnBecause IS NULL)
RETURN coalesce(j.id, elementId(j)) AS id, 'the judgement lacks a part, or is not on the two actors that it names' AS problem
ORDER BY id
