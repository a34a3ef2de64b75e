// Which of these ids are stored, by kind of thing.
// params:  actors [String!]!, sources [String!]!, places [String!]!, events [String!]!, matters [String!]!, claims [String!]!
// returns: kind String!, id String!
CALL () {
  UNWIND $actors AS id MATCH (n:Actor { id: id }) RETURN 'actor' AS kind, n.id AS found
  UNION ALL
  UNWIND $sources AS id MATCH (n:Source { id: id }) RETURN 'source' AS kind, n.id AS found
  UNION ALL
  UNWIND $places AS id MATCH (n:Place { id: id }) RETURN 'place' AS kind, n.id AS found
  UNION ALL
  UNWIND $events AS id MATCH (n:Event { id: id }) RETURN 'event' AS kind, n.id AS found
  UNION ALL
  UNWIND $matters AS id MATCH (n:Matter { id: id }) RETURN 'matter' AS kind, n.id AS found
  UNION ALL
  UNWIND $claims AS id MATCH (n:Claim { id: id }) RETURN 'claim' AS kind, n.id AS found
}
RETURN kind, found AS id
