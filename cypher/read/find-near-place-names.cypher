// Names of places that may be meant by words that are nobody's name: queries for the fulltext index.
// params:  words [String!]!, limit Integer!
// returns: placeId String!, folded String!
UNWIND $words AS words
CALL (words) {
  CALL db.index.fulltext.queryNodes('name_fulltext', words, { limit: $limit }) YIELD node AS n
  MATCH (p:Place)-[:HAS_NAME]->(n)
  RETURN p.id AS placeId, n.folded AS folded
}
RETURN DISTINCT placeId, folded
ORDER BY placeId, folded
