// Which of these ids are not stored, by kind of thing; and of actors that are stored, which are merged into another (`merged`).
// params:  actors [String!]!, sources [String!]!, places [String!]!, events [String!]!
// returns: kind String!, id String!, canonicalId String
CALL () {
  UNWIND $actors AS id
  OPTIONAL MATCH (a:Actor { id: id })
  WITH id, a WHERE a IS NULL OR a.canonicalId <> id
  RETURN CASE WHEN a IS NULL THEN 'actor' ELSE 'merged' END AS kind, id AS found, a.canonicalId AS canonicalId
  UNION ALL
  UNWIND $sources AS id WITH id WHERE NOT EXISTS { MATCH (:Source { id: id }) }
  RETURN 'source' AS kind, id AS found, null AS canonicalId
  UNION ALL
  UNWIND $places AS id WITH id WHERE NOT EXISTS { MATCH (:Place { id: id }) }
  RETURN 'place' AS kind, id AS found, null AS canonicalId
  UNION ALL
  UNWIND $events AS id WITH id WHERE NOT EXISTS { MATCH (:Event { id: id }) }
  RETURN 'event' AS kind, id AS found, null AS canonicalId
}
RETURN kind, found AS id, canonicalId
