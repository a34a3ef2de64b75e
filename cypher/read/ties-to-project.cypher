// Every tie, with what the search for paths must know of it, in no order.
// params:  none
// returns: subject String!, object String!, type String!, form String, against String, about String, confidence Float, origins Integer!, contestedInTime Boolean!, possibleFrom Integer!, possibleTo Integer!, likelyFrom Integer, likelyTo Integer, certainFrom [Integer!]!, certainTo [Integer!]!, denialFrom [Integer!]!, denialTo [Integer!]!
MATCH (:Actor)-[r:@tie-types]->(:Actor)
RETURN
  r.subjectId AS subject, r.objectId AS object, type(r) AS type, r.form AS form, r.against AS against, r.about AS about,
  r.confidence AS confidence, r.origins AS origins, r.contestedInTime AS contestedInTime,
  r.possibleFrom AS possibleFrom, r.possibleTo AS possibleTo, r.likelyFrom AS likelyFrom, r.likelyTo AS likelyTo,
  coalesce(r.certainFrom, []) AS certainFrom, coalesce(r.certainTo, []) AS certainTo,
  coalesce(r.denialFrom, []) AS denialFrom, coalesce(r.denialTo, []) AS denialTo
