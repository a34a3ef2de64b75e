// What a service that starts has to know: how much is stored, whether the load of a pack was interrupted, whether a ledger file is being restored, and which
// rule folded the names (null: none is recorded).
// params:  none
// returns: actors Integer!, claims Integer!, unfinished Boolean!, restoring String, foldRule Integer
OPTIONAL MATCH (l:Ledger { id: 'ledger' })
OPTIONAL MATCH (s:Setting { id: 'fold-rule' })
RETURN
  COUNT { MATCH (:Actor) } AS actors,
  COUNT { MATCH (:Claim) } AS claims,
  EXISTS { MATCH (p:Pack) WHERE p.state = 'LOADING' } AS unfinished,
  l.restoring AS restoring,
  s.value AS foldRule
