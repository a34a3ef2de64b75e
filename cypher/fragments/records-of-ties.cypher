// The records that some `ties` (a list of maps) name, each once, as far as they are asked for: their claims with the evidence, the documents of
// these, and the actors of both.
// params:  withClaims Boolean!, withSources Boolean!, withActors Boolean!
CALL (ties) {
  WITH * WHERE $withClaims
  UNWIND ties AS tie
  UNWIND tie.claimIds + tie.denialIds AS claimId
  WITH DISTINCT claimId
  MATCH (c:Claim { id: claimId })
  RETURN collect(@claim-map) AS claims
}
CALL (claims) {
  WITH * WHERE $withSources
  UNWIND claims AS claim
  UNWIND [claim.sourceId] + coalesce(claim.viaIds, []) + [piece IN claim.evidence | piece.document] AS sourceId
  WITH DISTINCT sourceId
  MATCH (s:Source { id: sourceId })
  RETURN collect(s { .* }) AS sources
}
CALL (ties, claims) {
  WITH * WHERE $withActors
  WITH reduce(ids = [], tie IN ties | ids + [tie.subjectId, tie.objectId, tie.against] + tie.deniers)
    + reduce(ids = [], claim IN claims | ids + [claim.subjectId, claim.objectId, claim.againstId, claim.assertedById]) AS ids
  UNWIND ids AS actorId
  WITH DISTINCT actorId
  MATCH (a:Actor { id: actorId })
  RETURN collect(@actor-map) AS actors
}
