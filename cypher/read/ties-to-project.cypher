// Every tie, with what the search for paths must know of it, in no order.
// params:  none
// returns: subject String!, object String!, type String!, form String, against String, about String, confidence Float, origins Integer!, contestedInTime Boolean!, possibleFrom Integer!, possibleTo Integer!, likelyFrom Integer, likelyTo Integer, certainFrom [Integer!]!, certainTo [Integer!]!, denialFrom [Integer!]!, denialTo [Integer!]!
MATCH (:Actor)-[tie:@tie-types]->(:Actor)
RETURN
  tie.subjectId AS subject, tie.objectId AS object, type(tie) AS type, tie.form AS form, tie.against AS against, tie.about AS about,
  tie.confidence AS confidence, tie.origins AS origins, tie.contestedInTime AS contestedInTime,
  tie.possibleFrom AS possibleFrom, tie.possibleTo AS possibleTo, tie.likelyFrom AS likelyFrom, tie.likelyTo AS likelyTo,
  coalesce(tie.certainFrom, []) AS certainFrom, coalesce(tie.certainTo, []) AS certainTo,
  coalesce(tie.denialFrom, []) AS denialFrom, coalesce(tie.denialTo, []) AS denialTo
