// The qualifying neighbours of a frontier, all ties between two actors folded into one row: one level of a path search.
// Read FORWARD, a directed tie leads from its subject; BACKWARD, from its object; a symmetric one leads both ways.
// params:  actorIds [String!]!, forward Boolean!, backward Boolean!, symmetric [String!]!, withDays Boolean!, types [String!], sign Integer, form String, about String, against String, first Integer!, last Integer!, certain Boolean!, contested Boolean, minConfidence Float, minOrigins Integer
// returns: actorId String!, otherId String!, confidence Float, days [[Integer!]!]!
UNWIND $actorIds AS actorId
MATCH (a:Actor { id: actorId })-[r:ALLIED_WITH|SUPPORTS|COOPERATES_WITH|MEMBER_OF|PART_OF|AFFILIATED_WITH|COMMANDS|LEADS|FIGHTS|RIVAL_OF|OPPOSES|SANCTIONS|ATTACKS_CIVILIANS|AT_ODDS_WITH|NEGOTIATES_WITH|PACT_WITH|PARTICIPATES_IN|SPLIT_FROM|MERGED_INTO|SUCCEEDS]-(b:Actor)
WHERE
  ($types IS NULL OR type(r) IN $types)
  AND ($sign IS NULL OR r.sign = $sign)
  AND ($form IS NULL OR r.form = $form)
  AND ($about IS NULL OR r.about = $about)
  AND ($against IS NULL OR r.against = $against)
  AND r.startEarliest <= $last AND r.endLatest > $first
  AND (NOT $certain OR (NOT r.possibleOnly AND r.startLatest <= $last AND r.endEarliest > $first))
  AND ($contested IS NULL OR r.contested = $contested)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  AND ($minOrigins IS NULL OR r.origins >= $minOrigins)
  AND (($forward AND startNode(r) = a) OR ($backward AND endNode(r) = a) OR type(r) IN $symmetric)
WITH actorId, b.id AS otherId, max(r.confidence) AS confidence,
  CASE WHEN $withDays THEN collect(CASE
    WHEN $certain THEN [r.startLatest, r.endEarliest]
    ELSE [r.startEarliest, r.endLatest]
  END) ELSE [] END AS days
RETURN actorId, otherId, confidence, days
