// Whether an event `e` qualifies as of a known time (null: now). Null lets all through. Now who took part is read from relationships;
// in the past, from the claims that name the participant or an actor merged into it (within).
// params:  kind String, participant String, within [String!]!, place String, first Integer, last Integer, past Boolean!, @known-time
($kind IS NULL OR e.kind = $kind)
AND ($participant IS NULL
  OR (NOT $past AND EXISTS { MATCH (:Actor { id: $participant })-[:TOOK_PART]->(e) })
  OR ($past AND EXISTS {
    MATCH (c:Claim { eventId: e.id })
    WHERE c.subjectId IN $within AND c.stance IN ['ASSERTED', 'ALLEGED'] AND coalesce(c.credibility, 6) <> 5
      AND @known-time
  }))
AND ($place IS NULL OR EXISTS { MATCH (e)-[:AT]->(:Place)-[:WITHIN*0..]->(:Place { id: $place }) })
AND ($first IS NULL OR (e.firstDay <= $last AND e.lastDay >= $first))
