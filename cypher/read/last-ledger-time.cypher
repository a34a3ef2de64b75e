// The latest time that any claim bears: the head of a ledger that was begun before its head was kept. Null: no claims.
// params:  none
// returns: at String
MATCH (c:Claim)
RETURN max(CASE WHEN c.retiredAt > c.recordedAt THEN c.retiredAt ELSE c.recordedAt END) AS at
