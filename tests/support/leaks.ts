/** What no answer may show: stacks, files, Cypher, and the words of drivers and libraries. */
const INTERNALS: readonly RegExp[] = [
  /\bat \S+ \(|\.(?:ts|js|mjs):\d/,
  /node_modules|\/src\/|\/work\/|\/home\/|\/tmp\//,
  /\bMATCH\s*\(|\bUNWIND\b|\bRETURN\b/,
  /Neo\.|Neo4jError|bolt:|neo4j:\/\//,
  /stacktrace|Cannot read propert|undefined/,
  /ECONN|EAI_|socket/i,
];

/** The internals that a text shows. */
export const internalsIn = (text: string): readonly string[] =>
  INTERNALS.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
