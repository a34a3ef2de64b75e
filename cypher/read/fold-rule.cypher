// Which rule made the folded spellings that are stored, null when none is recorded; and whether there are names at all.
// params:  none
// returns: rule Integer, hasNames Boolean!
OPTIONAL MATCH (s:Setting { id: 'fold-rule' })
RETURN s.value AS rule, EXISTS { MATCH (:Name) } AS hasNames
