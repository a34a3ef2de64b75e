// Stores ties that are not stored: the caller has locked the ledger and looked. A list a property, a place in the lists a tie.
// params:  subject [String!]!, type [String!]!, object [String!]!, id [String!]!, startEarliest [Integer!]!, startLatest [Integer!]!, endEarliest [Integer!]!, endLatest [Integer!]!, validFrom [String]!, validTo [String]!, possibleFrom [Integer!]!, possibleTo [Integer!]!, likelyFrom [Integer]!, likelyTo [Integer]!, neverCertain [Boolean!]!, certainFrom [[Integer!]!]!, certainTo [[Integer!]!]!, attestedFrom [[Integer!]!]!, attestedTo [[Integer!]!]!, attestedThroughout [[Boolean!]!]!, ongoing [Boolean!]!, contested [Boolean!]!, contestedInTime [Boolean!]!, deniers [[String!]!]!, confidence [Float]!, origins [Integer!]!, claimIds [[String!]!]!, denialIds [[String!]!]!, denialBy [[String!]!]!, denialFrom [[Integer!]!]!, denialTo [[Integer!]!]!, sign [Integer!]!, against [String]!, form [String]!, about [String]!, qualifiers [[String!]!]!, rank [String!]!
// returns: created Integer!
UNWIND range(0, size($id) - 1) AS i
MATCH (s:Actor { id: $subject[i] })
MATCH (o:Actor { id: $object[i] })
CREATE (s)-[:$($type[i]) {
  id: $id[i], subjectId: $subject[i], objectId: $object[i], rank: $rank[i], startEarliest: $startEarliest[i], startLatest: $startLatest[i], endEarliest: $endEarliest[i], endLatest: $endLatest[i],
  validFrom: $validFrom[i], validTo: $validTo[i], possibleFrom: $possibleFrom[i], possibleTo: $possibleTo[i],
  likelyFrom: $likelyFrom[i], likelyTo: $likelyTo[i], neverCertain: $neverCertain[i], certainFrom: $certainFrom[i], certainTo: $certainTo[i],
  attestedFrom: $attestedFrom[i], attestedTo: $attestedTo[i], attestedThroughout: $attestedThroughout[i], ongoing: $ongoing[i], contested: $contested[i],
  contestedInTime: $contestedInTime[i], deniers: $deniers[i], confidence: $confidence[i], origins: $origins[i],
  claimIds: $claimIds[i], denialIds: $denialIds[i], denialBy: $denialBy[i],
  denialFrom: $denialFrom[i], denialTo: $denialTo[i], sign: $sign[i], against: $against[i], form: $form[i], about: $about[i],
  qualifiers: $qualifiers[i]
}]->(o)
RETURN count(*) AS created
