// How much the ledger holds and when it last changed, to see whether it stands still; and which ledger file is being restored
// into it, by its SHA-256 (null: none).
// params:  none
// returns: records Integer!, judgements Integer!, changedAt String, restoring String
OPTIONAL MATCH (l:Ledger { id: 'ledger' })
RETURN
  COUNT { MATCH (:Source) } + COUNT { MATCH (:Actor) } + COUNT { MATCH (:Place) } + COUNT { MATCH (:Event) }
    + COUNT { MATCH (:Pack) } + COUNT { MATCH (:Judgement) } + COUNT { MATCH (:Claim) } AS records,
  COUNT { MATCH (:Judgement) } AS judgements,
  l.changedAt AS changedAt,
  l.restoring AS restoring
