// A page of the ties that qualify, in order of subject, then id: read page by page, each as quick as the first.
// params:  actor String, between [String!], subject String, object String, symmetric [String!]!, types [String!], sign Integer, form String, about String, against String, first Integer!, last Integer!, certain Boolean!, contested Boolean, minConfidence Float, minOrigins Integer, afterSubject String!, afterId String!, limit Integer!
// returns: tie Map!
MATCH (s:Actor)
WHERE s.id >= $afterSubject
MATCH (s)-[r:ALLIED_WITH|SUPPORTS|COOPERATES_WITH|MEMBER_OF|PART_OF|AFFILIATED_WITH|COMMANDS|LEADS|FIGHTS|RIVAL_OF|OPPOSES|SANCTIONS|ATTACKS_CIVILIANS|AT_ODDS_WITH|NEGOTIATES_WITH|PACT_WITH|PARTICIPATES_IN|SPLIT_FROM|MERGED_INTO|SUCCEEDS]->(o:Actor)
WHERE (s.id > $afterSubject OR r.id > $afterId)
  AND ($actor IS NULL OR s.id = $actor OR o.id = $actor)
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
WITH s.id AS subjectId, r.id AS tieId, r
ORDER BY subjectId, tieId
LIMIT $limit
RETURN r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id } AS tie
ORDER BY tie.subject, tie.id
