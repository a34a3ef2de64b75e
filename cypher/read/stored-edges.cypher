// What is stored for these topics: ties, holdings and parts taken between two ends, of one type. Both ends are sought by id,
// so that a hub's other relationships are not walked for every topic of the hub.
// params:  topics [Map!]!
// returns: topic String!, edge Map!
UNWIND $topics AS topic
MATCH (s:Actor { id: topic.subject })
CALL (s, topic) {
  WITH s, topic WHERE topic.type = 'HOLDS'
  MATCH (s)-[r:HOLDS]->(o:Place { id: topic.object })
  USING INDEX SEEK o:Place(id)
  RETURN r, o.id AS object
  UNION ALL
  WITH s, topic WHERE topic.type = 'TOOK_PART'
  MATCH (s)-[r:TOOK_PART]->(o:Event { id: topic.object })
  USING INDEX SEEK o:Event(id)
  RETURN r, o.id AS object
  UNION ALL
  WITH s, topic WHERE NOT topic.type IN ['HOLDS', 'TOOK_PART']
  MATCH (s)-[r:@tie-types]->(o:Actor { id: topic.object })
  USING INDEX SEEK o:Actor(id)
  WHERE type(r) = topic.type
  RETURN r, o.id AS object
}
RETURN topic.text AS topic, r { .*, type: type(r), subject: s.id, object: object } AS edge
