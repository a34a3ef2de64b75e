// Names are found by their folded spelling and its beginnings.
// params:  none
// returns: none
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded)
