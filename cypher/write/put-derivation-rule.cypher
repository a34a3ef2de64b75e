// Records which rule made the stored ties.
// params:  rule Integer!
// returns: rule Integer!
MERGE (s:Setting { id: 'derivation-rule' })
SET s.value = $rule
RETURN s.value AS rule
