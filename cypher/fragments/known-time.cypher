// Whether the ledger held a claim `c` at a known time (null: now), and its document had been published by a day.
// params:  knownAt String, @published-by
(CASE WHEN $knownAt IS NULL THEN c.retiredAt IS NULL ELSE c.recordedAt <= $knownAt AND (c.retiredAt IS NULL OR c.retiredAt > $knownAt) END)
AND @published-by
