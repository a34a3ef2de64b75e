// The next ties of one type in the order of an index. Put in once for each type (TIE_TYPE).
// params:  types [String!], @after-tie, limit Integer!
WITH * WHERE $types IS NULL OR 'TIE_TYPE' IN $types
MATCH ()-[r:TIE_TYPE]->()
USING INDEX r:TIE_TYPE(rank)
WHERE @after-tie
RETURN r ORDER BY r.rank LIMIT $limit
