// Who holds what: the holdings of these places and these actors that may have held in the question, in order of id.
// params:  placeIds [String!], actorIds [String!], first Integer!, last Integer!
// returns: holding Map!
CALL () {
  UNWIND coalesce($placeIds, []) AS placeId
  MATCH (a:Actor)-[r:HOLDS]->(p:Place { id: placeId }) RETURN r
  UNION
  UNWIND coalesce($actorIds, []) AS actorId
  MATCH (a:Actor { id: actorId })-[r:HOLDS]->(p:Place) RETURN r
}
WITH r WHERE r.startEarliest <= $last AND r.endLatest > $first
RETURN r { .*, actor: startNode(r).id, place: endNode(r).id } AS holding
ORDER BY holding.startEarliest, holding.startLatest, holding.id
