// Removes derived relationships that no longer follow from the claims. Claims themselves are never removed.
// params:  rows [Map!]!
// returns: dropped Integer!
UNWIND $rows AS row
MATCH (s:Actor { id: row.subject })-[r:ALLIED_WITH|SUPPORTS|COOPERATES_WITH|MEMBER_OF|PART_OF|AFFILIATED_WITH|COMMANDS|LEADS|FIGHTS|RIVAL_OF|OPPOSES|SANCTIONS|ATTACKS_CIVILIANS|AT_ODDS_WITH|NEGOTIATES_WITH|PACT_WITH|PARTICIPATES_IN|SPLIT_FROM|MERGED_INTO|SUCCEEDS|HOLDS|TOOK_PART { id: row.id }]->(o:Actor|Place|Event { id: row.object })
DELETE r
RETURN count(*) AS dropped
