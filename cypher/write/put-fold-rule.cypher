// Records which rule made the folded spellings.
// params:  rule Integer!
// returns: rule Integer!
MERGE (s:Setting { id: 'fold-rule' })
SET s.value = $rule
RETURN s.value AS rule
