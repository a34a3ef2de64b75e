// What is stored for these topics: ties, holdings and parts taken between two ends, of one type.
// params:  topics [Map!]!
// returns: topic String!, edge Map!
UNWIND $topics AS topic
MATCH (s:Actor { id: topic.subject })-[r:ALLIED_WITH|SUPPORTS|COOPERATES_WITH|MEMBER_OF|PART_OF|AFFILIATED_WITH|COMMANDS|LEADS|FIGHTS|RIVAL_OF|OPPOSES|SANCTIONS|ATTACKS_CIVILIANS|AT_ODDS_WITH|NEGOTIATES_WITH|PACT_WITH|PARTICIPATES_IN|SPLIT_FROM|MERGED_INTO|SUCCEEDS|HOLDS|TOOK_PART]->(o:Actor|Place|Event)
WHERE o.id = topic.object AND type(r) = topic.type
RETURN topic.text AS topic, r { .*, type: type(r), subject: s.id, object: o.id } AS edge
