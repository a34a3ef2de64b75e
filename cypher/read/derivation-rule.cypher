// Which rule made the stored ties, null when none is recorded; whether there are claims at all, and whether
// a ledger file is being restored.
// params:  none
// returns: rule Integer, hasClaims Boolean!, restoring Boolean!
OPTIONAL MATCH (s:Setting { id: 'derivation-rule' })
RETURN
  s.value AS rule,
  EXISTS { MATCH (:Claim) } AS hasClaims,
  EXISTS { MATCH (l:Ledger { id: 'ledger' }) WHERE l.restoring IS NOT NULL } AS restoring
