// Who holds what: the holdings of these places and these actors, or all where neither is given, that held in the question, at least as certainly as asked, in order of start, then id.
// params:  placeIds [String!], actorIds [String!], @question-days
// returns: holding Map!
CALL () {
  UNWIND coalesce($placeIds, []) AS placeId
  MATCH (a:Actor)-[r:HOLDS]->(p:Place { id: placeId }) RETURN r
  UNION
  UNWIND coalesce($actorIds, []) AS actorId
  MATCH (a:Actor { id: actorId })-[r:HOLDS]->(p:Place) RETURN r
  UNION
  MATCH (:Actor)-[r:HOLDS]->(:Place) WHERE $placeIds IS NULL AND $actorIds IS NULL RETURN r
}
WITH r WHERE @question-days
RETURN r { .*, actor: startNode(r).id, place: endNode(r).id } AS holding
ORDER BY holding.startEarliest, holding.startLatest, holding.id
