import neo4j, { type Driver, type Node, type Relationship } from 'neo4j-driver';

/** What Neo4j Browser draws of an answer: its nodes and relationships, each once, paths taken apart. */
export interface ShownGraph {
  readonly rows: number;
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
  /** Columns that hold something else than relationships and paths. */
  readonly others: readonly string[];
  /** Titles of what Neo4j warns of. */
  readonly warnings: readonly string[];
}

/** Runs a statement as it stands, without parameters. */
export const showGraph = async (driver: Driver, text: string): Promise<ShownGraph> => {
  const { records, summary } = await driver.executeQuery(text, {}, { routing: neo4j.routing.READ });
  const nodes = new Map<string, Node>();
  const relationships = new Map<string, Relationship>();
  const others = new Set<string>();
  for (const record of records)
    for (const key of record.keys as string[]) {
      const value: unknown = record.get(key);
      if (neo4j.isPath(value)) {
        for (const node of [value.start, ...value.segments.map(({ end }) => end)]) nodes.set(node.elementId, node);
        for (const { relationship } of value.segments) relationships.set(relationship.elementId, relationship);
      } else if (neo4j.isRelationship(value)) relationships.set(value.elementId, value);
      else if (value !== null) others.add(key);
    }
  return {
    rows: records.length,
    nodes: [...nodes.values()],
    relationships: [...relationships.values()],
    others: [...others],
    warnings: summary.notifications.map(({ title }) => title),
  };
};
