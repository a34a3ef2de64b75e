// The next ties of one type that an actor (`hub.id`) has at one end or the other, after a rank (`hub.afterRank`), in the order of an index.
// Put in once for each type (TIE_TYPE): whatever else is written here, Neo4j plans forty times.
// params:  types [String!], limit Integer!
WITH * WHERE $types IS NULL OR 'TIE_TYPE' IN $types
MATCH ()-[r:TIE_TYPE]->()
USING INDEX r:TIE_TYPE(subjectId, rank)
WHERE r.subjectId = hub.id AND r.rank > hub.afterRank
RETURN r ORDER BY r.subjectId, r.rank LIMIT $limit
UNION ALL
WITH * WHERE $types IS NULL OR 'TIE_TYPE' IN $types
MATCH ()-[r:TIE_TYPE]->()
USING INDEX r:TIE_TYPE(objectId, rank)
WHERE r.objectId = hub.id AND r.rank > hub.afterRank
RETURN r ORDER BY r.objectId, r.rank LIMIT $limit
