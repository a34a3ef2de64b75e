// The ids of sources, places and events, for suggestions, in order of kind and id.
// params:  limit Integer!
// returns: kind String!, id String!
CALL () {
  MATCH (n:Source) RETURN 'source' AS kind, n.id AS found ORDER BY found LIMIT $limit
  UNION ALL
  MATCH (n:Place) RETURN 'place' AS kind, n.id AS found ORDER BY found LIMIT $limit
  UNION ALL
  MATCH (n:Event) RETURN 'event' AS kind, n.id AS found ORDER BY found LIMIT $limit
}
RETURN kind, found AS id
ORDER BY kind, id
