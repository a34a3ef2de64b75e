// Judgements on who is the same as whom, those that stand or all, oldest first.
// params:  standing Boolean!
// returns: judgement Map!
MATCH (j:Judgement)
WHERE NOT $standing OR j.withdrawnAt IS NULL
RETURN j { .* } AS judgement
ORDER BY j.recordedAt, j.id
