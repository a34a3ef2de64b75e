// Every tie, holding and part taken, in order of id: all, or those with an id from one text (null: from the first; one without an
// id comes before it) to another (null: to the last), which is not among them.
// params:  from String, to String
// returns: edge Map!
MATCH (s:Actor)-[r:@tie-types|HOLDS|TOOK_PART]->(o:Actor|Place|Event)
WHERE coalesce(r.id, '') >= coalesce($from, '') AND ($to IS NULL OR coalesce(r.id, '') < $to)
RETURN r { .*, type: type(r), subject: s.id, object: o.id } AS edge
ORDER BY edge.id
