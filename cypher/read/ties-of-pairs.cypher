// All qualifying ties between each two neighbours of a path, read the way the path goes.
// params:  pairs [[String!]!]!, forward Boolean!, backward Boolean!, symmetric [String!]!, types [String!], sign Integer, form String, about String, against String, first Integer!, last Integer!, certain Boolean!, contested Boolean, minConfidence Float, minOrigins Integer
// returns: fromId String!, toId String!, tie Map!
UNWIND $pairs AS pair
MATCH (a:Actor { id: pair[0] })-[r:ALLIED_WITH|SUPPORTS|COOPERATES_WITH|MEMBER_OF|PART_OF|AFFILIATED_WITH|COMMANDS|LEADS|FIGHTS|RIVAL_OF|OPPOSES|SANCTIONS|ATTACKS_CIVILIANS|AT_ODDS_WITH|NEGOTIATES_WITH|PACT_WITH|PARTICIPATES_IN|SPLIT_FROM|MERGED_INTO|SUCCEEDS]-(b:Actor { id: pair[1] })
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
RETURN pair[0] AS fromId, pair[1] AS toId, r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id } AS tie
ORDER BY fromId, toId, tie.origins DESC, tie.id
