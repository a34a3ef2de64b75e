// A tie of one type by its id. Put in once for each type (TIE_TYPE).
// params:  id String!
MATCH (s:Actor)-[r:TIE_TYPE { id: $id }]->(o:Actor) RETURN r
