// How much the ledger holds and when it last changed, to see whether it stands still; and which ledger file is being restored
// into it, by its SHA-256 (null: none). Titles: whether there is a matter, or a source with a title in Arabic. Words: whether
// evidence has words. Datasets: whether a source is a version of one.
// params:  none
// returns: records Integer!, judgements Integer!, titles Boolean!, words Boolean!, datasets Boolean!, changedAt String, restoring String
OPTIONAL MATCH (l:Ledger { id: 'ledger' })
RETURN
  COUNT { MATCH (:Source) } + COUNT { MATCH (:Actor) } + COUNT { MATCH (:Place) } + COUNT { MATCH (:Event) }
    + COUNT { MATCH (:Matter) } + COUNT { MATCH (:Pack) } + COUNT { MATCH (:Judgement) } + COUNT { MATCH (:Claim) } AS records,
  COUNT { MATCH (:Judgement) } AS judgements,
  EXISTS { MATCH (:Matter) } OR EXISTS { MATCH (s:Source) WHERE s.titleAr IS NOT NULL } AS titles,
  EXISTS { MATCH ()-[e:EVIDENCE]->() WHERE e.words IS NOT NULL } AS words,
  EXISTS { MATCH (s:Source) WHERE s.dataset IS NOT NULL } AS datasets,
  l.changedAt AS changedAt,
  l.restoring AS restoring
