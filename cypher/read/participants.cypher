// Who took part in these events, in order of event, side (null last), role and actor, with the claims that say so.
// params:  eventIds [String!]!
// returns: eventId String!, actorId String!, role String!, side Integer, claimIds [String!]!
UNWIND $eventIds AS eventId
MATCH (a:Actor)-[r:TOOK_PART]->(e:Event { id: eventId })
RETURN eventId, a.id AS actorId, r.role AS role, r.side AS side, r.claimIds AS claimIds
ORDER BY eventId, side, role, actorId
