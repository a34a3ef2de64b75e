// Who is named by the ties that qualify, as an end or as the third one they are directed against; in no order.
// params:  actor String, between [String!], subject String, object String, symmetric [String!]!, types [String!], sign Integer, form String, about String, against String, first Integer!, last Integer!, certain Boolean!, contested Boolean, minConfidence Float, minOrigins Integer
// returns: actorId String!
MATCH (s:Actor)-[r:ALLIED_WITH|SUPPORTS|COOPERATES_WITH|MEMBER_OF|PART_OF|AFFILIATED_WITH|COMMANDS|LEADS|FIGHTS|RIVAL_OF|OPPOSES|SANCTIONS|ATTACKS_CIVILIANS|AT_ODDS_WITH|NEGOTIATES_WITH|PACT_WITH|PARTICIPATES_IN|SPLIT_FROM|MERGED_INTO|SUCCEEDS]->(o:Actor)
WHERE
  ($actor IS NULL OR s.id = $actor OR o.id = $actor)
  AND ($between IS NULL OR (s.id IN $between AND o.id IN $between))
  AND ($subject IS NULL OR s.id = $subject OR (o.id = $subject AND type(r) IN $symmetric))
  AND ($object IS NULL OR o.id = $object OR (s.id = $object AND type(r) IN $symmetric))
  AND ($types IS NULL OR type(r) IN $types)
  AND ($sign IS NULL OR r.sign = $sign)
  AND ($form IS NULL OR r.form = $form)
  AND ($about IS NULL OR r.about = $about)
  AND ($against IS NULL OR r.against = $against)
  AND r.startEarliest <= $last AND r.endLatest > $first
  AND (NOT $certain OR (NOT r.possibleOnly AND r.startLatest <= $last AND r.endEarliest > $first))
  AND ($contested IS NULL OR r.contested = $contested)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  AND ($minOrigins IS NULL OR r.origins >= $minOrigins)
UNWIND [s.id, o.id, r.against] AS actorId
WITH DISTINCT actorId
WHERE actorId IS NOT NULL
RETURN actorId
