// Every tie, holding and part taken, for the audit and the export, in order of id.
// params:  none
// returns: edge Map!
MATCH (s:Actor)-[r:ALLIED_WITH|SUPPORTS|COOPERATES_WITH|MEMBER_OF|PART_OF|AFFILIATED_WITH|COMMANDS|LEADS|FIGHTS|RIVAL_OF|OPPOSES|SANCTIONS|ATTACKS_CIVILIANS|AT_ODDS_WITH|NEGOTIATES_WITH|PACT_WITH|PARTICIPATES_IN|SPLIT_FROM|MERGED_INTO|SUCCEEDS|HOLDS|TOOK_PART]->(o:Actor|Place|Event)
RETURN r { .*, type: type(r), subject: s.id, object: o.id } AS edge
ORDER BY edge.id
