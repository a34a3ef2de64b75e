/** What to say when the local Neo4j cannot be had: the two ways that need neither a JDK nor Maven. */
export const OTHER_WAYS = [
  'Two other ways need neither a JDK nor Maven:',
  '  docker compose up          runs Neo4j and the service in containers',
  '  NEO4J_URI=neo4j://host:7687 NEO4J_PASSWORD=… names a Neo4j that runs already',
].join('\n');
