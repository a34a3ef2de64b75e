// The claims of who took part in these events, those that a known time (null: now) had, in order of id, with their evidence.
// params:  eventIds [String!]!, @known-time
// returns: claim Map!
UNWIND $eventIds AS eventId
MATCH (c:Claim { eventId: eventId })
WHERE @known-time
RETURN @claim-map AS claim
ORDER BY claim.id
