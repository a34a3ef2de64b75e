// Adds lines to the ledger that are not there: the caller has locked the ledger and looked. A list a property, a place in the lists a
// claim. What a claim names beside subject, document and an actor as its object, link-claims adds.
// params:  id [String!]!, topic [String!]!, tieKey [String]!, stance [String!]!, subjectId [String!]!, subjectAsStated [String]!, type [String!]!, objectId [String]!, objectAsStated [String]!, placeId [String]!, eventId [String]!, againstId [String]!, form [String]!, about [String]!, qualifiers [[String!]!]!, validFrom [String]!, validTo [String]!, ongoing [Boolean!]!, attestedOn [String]!, assertedById [String]!, viaIds [[String!]!]!, sourceId [String!]!, credibility [Integer]!, note [String]!, recordedAt [String!]!, retiredAt [String]!, retiredBecause [String]!, broughtBy [[String!]]!
// returns: created Integer!
UNWIND range(0, size($id) - 1) AS i
MATCH (subject:Actor { id: $subjectId[i] })
MATCH (source:Source { id: $sourceId[i] })
OPTIONAL MATCH (object:Actor { id: $objectId[i] })
CREATE (c:Claim {
  id: $id[i], topic: $topic[i], tieKey: $tieKey[i], stance: $stance[i], subjectId: $subjectId[i], subjectAsStated: $subjectAsStated[i],
  type: $type[i], objectId: $objectId[i], objectAsStated: $objectAsStated[i], placeId: $placeId[i], eventId: $eventId[i],
  againstId: $againstId[i], form: $form[i], about: $about[i], qualifiers: $qualifiers[i], validFrom: $validFrom[i],
  validTo: $validTo[i], ongoing: $ongoing[i], attestedOn: $attestedOn[i], assertedById: $assertedById[i], viaIds: $viaIds[i],
  sourceId: $sourceId[i], credibility: $credibility[i], note: $note[i], recordedAt: $recordedAt[i], retiredAt: $retiredAt[i],
  retiredBecause: $retiredBecause[i], broughtBy: $broughtBy[i]
}), (c)-[:SUBJECT]->(subject), (c)-[:SOURCE]->(source)
FOREACH (actor IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (c)-[:OBJECT]->(actor))
RETURN count(c) AS created
