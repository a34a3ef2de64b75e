/** The long-term support release of Neo4j, and the Browser that goes with it. */
const NEO4J_VERSION = '5.26.30';
const BROWSER_VERSION = '5.24.0';

/** The cache keeps one folder a version. */
export const ARTEFACTS_NAME = `neo4j-${NEO4J_VERSION}`;

/** Maven coordinates `group:artefact:version`; what they depend on comes with them. */
export const COORDINATES = [
  `org.neo4j:neo4j:${NEO4J_VERSION}`,
  `org.neo4j.app:neo4j-server:${NEO4J_VERSION}`,
  `org.neo4j.client:neo4j-browser:${BROWSER_VERSION}`,
] as const;

export const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** What a first resolve fetches, about, descriptions of artefacts and Maven's own plugins included; for people who wait. */
export const EXPECTED = { files: 790, megabytes: 155 } as const;

export const pomText = (): string => {
  const dependencies = COORDINATES.map((coordinates) => {
    const [group = '', artefact = '', version = ''] = coordinates.split(':');
    return `    <dependency><groupId>${group}</groupId><artifactId>${artefact}</artifactId><version>${version}</version></dependency>\n`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${dependencies.join('')}  </dependencies>
</project>
`;
};
