// Whether any evidence has words is asked before a ledger is written to a file.
// params:  none
// returns: none
CREATE INDEX evidence_words IF NOT EXISTS FOR ()-[e:EVIDENCE]-() ON (e.words)
