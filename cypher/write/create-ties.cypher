// Stores ties that are not stored: the caller has locked the ledger and looked. A list a property, a place in the lists a tie.
// params:  subject [String!]!, type [String!]!, object [String!]!, id [String!]!, startEarliest [Integer!]!, startLatest [Integer!]!, endEarliest [Integer!]!, endLatest [Integer!]!, validFrom [String]!, validTo [String]!, possibleOnly [Boolean!]!, ongoing [Boolean!]!, contested [Boolean!]!, contestedInTime [Boolean!]!, deniers [[String!]!]!, confidence [Float]!, origins [Integer!]!, claimIds [[String!]!]!, denialIds [[String!]!]!, sign [Integer!]!, against [String]!, form [String]!, about [String]!, qualifiers [[String!]!]!
// returns: created Integer!
UNWIND range(0, size($id) - 1) AS i
MATCH (s:Actor { id: $subject[i] })
MATCH (o:Actor { id: $object[i] })
CREATE (s)-[:$($type[i]) {
  id: $id[i], startEarliest: $startEarliest[i], startLatest: $startLatest[i], endEarliest: $endEarliest[i], endLatest: $endLatest[i],
  validFrom: $validFrom[i], validTo: $validTo[i], possibleOnly: $possibleOnly[i], ongoing: $ongoing[i], contested: $contested[i],
  contestedInTime: $contestedInTime[i], deniers: $deniers[i], confidence: $confidence[i], origins: $origins[i],
  claimIds: $claimIds[i], denialIds: $denialIds[i], sign: $sign[i], against: $against[i], form: $form[i], about: $about[i],
  qualifiers: $qualifiers[i]
}]->(o)
RETURN count(*) AS created
