// Which of these claims are stored, by their positions in the list: a load asks for thousands.
// params:  ids [String!]!
// returns: positions [Integer!]!
UNWIND range(0, size($ids) - 1) AS position
MATCH (c:Claim { id: $ids[position] })
RETURN collect(position) AS positions
