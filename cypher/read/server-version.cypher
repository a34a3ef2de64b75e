// Which Neo4j this is.
// params:  none
// returns: name String!, version String!, edition String!
CALL dbms.components() YIELD name, versions, edition
RETURN name, versions[0] AS version, edition
