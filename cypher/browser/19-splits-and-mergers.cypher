// Splits, mergers and successions, with what belonged to what
MATCH path = (:Actor)-[:SPLIT_FROM|MERGED_INTO|SUCCEEDS]->(:Actor)-[:PART_OF|AFFILIATED_WITH]-{0,1}(:Actor)
RETURN path
