// What is stored for these topics: ties, holdings and parts taken. A topic lies between two ends and is of one type; one of who holds a
// place or leads an actor names no subject. Of the others both ends are sought by id, so that a hub's other relationships are not
// walked for every topic of the hub.
// params:  topics [Map!]!
// returns: topic String!, edge Map!
UNWIND $topics AS topic
CALL (topic) {
  WITH topic WHERE topic.type = 'HOLDS'
  MATCH (s:Actor)-[r:HOLDS]->(o:Place { id: topic.object })
  RETURN r, s.id AS subject, o.id AS object
  UNION ALL
  WITH topic WHERE topic.type = 'LEADS'
  MATCH (s:Actor)-[r:LEADS]->(o:Actor { id: topic.object })
  RETURN r, s.id AS subject, o.id AS object
  UNION ALL
  WITH topic WHERE NOT topic.type IN ['HOLDS', 'LEADS']
  MATCH (s:Actor { id: topic.subject })
  CALL (topic, s) {
    WITH topic, s WHERE topic.type = 'TOOK_PART'
    MATCH (s)-[r:TOOK_PART]->(o:Event { id: topic.object })
    USING INDEX SEEK o:Event(id)
    RETURN r, o.id AS object
    UNION ALL
    WITH topic, s WHERE topic.type <> 'TOOK_PART'
    MATCH (s)-[r:@tie-types]->(o:Actor { id: topic.object })
    USING INDEX SEEK o:Actor(id)
    WHERE type(r) = topic.type
    RETURN r, o.id AS object
  }
  RETURN r, s.id AS subject, object
}
RETURN topic.text AS topic, r { .*, type: type(r), subject: subject, object: object } AS edge
