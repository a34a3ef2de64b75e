// The sign of a tie is that of its type.
// params:  none
// returns: id String!, problem String!
MATCH (:Actor)-[r:@tie-types]->(:Actor)
WHERE r.sign IS NULL OR r.sign <> CASE
  WHEN type(r) IN ['ALLIED_WITH', 'SUPPORTS', 'COOPERATES_WITH', 'MEMBER_OF', 'PART_OF', 'AFFILIATED_WITH', 'COMMANDS', 'LEADS'] THEN 1
  WHEN type(r) IN ['FIGHTS', 'RIVAL_OF', 'OPPOSES', 'SANCTIONS', 'ATTACKS_CIVILIANS'] THEN -1
  ELSE 0
END
RETURN coalesce(r.id, elementId(r)) AS id, 'the sign is not that of the type' AS problem
ORDER BY id
