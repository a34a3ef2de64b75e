// A page of the qualifying ties of each actor, most independent origins first, then by id, with how many there are in all.
// params:  actorIds [String!]!, actor String, between [String!], subject String, object String, symmetric [String!]!, types [String!], sign Integer, form String, about String, against String, first Integer!, last Integer!, certain Boolean!, contested Boolean, minConfidence Float, minOrigins Integer, afterOrigins Integer, afterId String, limit Integer!
// returns: actorId String!, ties [Map!]!, count Integer!
UNWIND $actorIds AS actorId
MATCH (a:Actor { id: actorId })
CALL (a) {
  MATCH (a)-[r:ALLIED_WITH|SUPPORTS|COOPERATES_WITH|MEMBER_OF|PART_OF|AFFILIATED_WITH|COMMANDS|LEADS|FIGHTS|RIVAL_OF|OPPOSES|SANCTIONS|ATTACKS_CIVILIANS|AT_ODDS_WITH|NEGOTIATES_WITH|PACT_WITH|PARTICIPATES_IN|SPLIT_FROM|MERGED_INTO|SUCCEEDS]-(b:Actor)
  WITH r, startNode(r) AS s, endNode(r) AS o
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
  WITH r ORDER BY r.origins DESC, r.id
  WITH collect(r) AS qualifying
  WITH size(qualifying) AS count, [r IN qualifying WHERE $afterId IS NULL OR r.origins < $afterOrigins OR (r.origins = $afterOrigins AND r.id > $afterId)] AS rest
  RETURN count, [r IN rest[..$limit] | r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id }] AS ties
}
RETURN actorId, ties, count
