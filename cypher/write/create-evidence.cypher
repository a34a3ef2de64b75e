// Attaches evidence to claims that were just created. A list a property, a place in the lists a piece.
// params:  claim [String!]!, document [String!]!, id [String!]!, locator [String!]!, hash [String]!, glossEn [String]!, glossAr [String]!, words [String]!, recordedAt [String]!
// returns: attached Integer!
UNWIND range(0, size($id) - 1) AS i
MATCH (c:Claim { id: $claim[i] })
MATCH (d:Source { id: $document[i] })
CREATE (c)-[:EVIDENCE {
  id: $id[i], locator: $locator[i], hash: $hash[i], glossEn: $glossEn[i], glossAr: $glossAr[i], words: $words[i],
  recordedAt: $recordedAt[i]
}]->(d)
RETURN count(*) AS attached
