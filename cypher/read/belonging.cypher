// Of pairs of actors, those of which claims that stand and make days certain say that the first is part or a member of the second.
// params:  pairs [[String!]!]!
// returns: part String!, whole String!
UNWIND $pairs AS pair
UNWIND ['PART_OF', 'MEMBER_OF'] AS type
MATCH (c:Claim { topic: pair[0] + '|' + type + '|' + pair[1] })
WHERE c.retiredAt IS NULL AND c.stance = 'ASSERTED' AND NOT coalesce(c.credibility, 6) IN [4, 5]
RETURN DISTINCT pair[0] AS part, pair[1] AS whole
ORDER BY part, whole
