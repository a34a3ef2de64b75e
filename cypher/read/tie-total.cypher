// How many ties there are, from the counts that Neo4j keeps.
// params:  none
// returns: count Integer!
MATCH ()-[r:@tie-types]->()
RETURN count(r) AS count
