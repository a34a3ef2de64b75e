// Which of these pieces of evidence are attached to these claims and lack none of the glosses and words given, by their positions in the
// lists.
// params:  claim [String!]!, id [String!]!, glossEn [String]!, glossAr [String]!, words [String]!
// returns: positions [Integer!]!
UNWIND range(0, size($id) - 1) AS position
MATCH (c:Claim { id: $claim[position] })-[e:EVIDENCE]->(:Source)
WHERE e.id = $id[position]
  AND (e.glossEn IS NOT NULL OR $glossEn[position] IS NULL)
  AND (e.glossAr IS NOT NULL OR $glossAr[position] IS NULL)
  AND (e.words IS NOT NULL OR $words[position] IS NULL)
RETURN collect(position) AS positions
