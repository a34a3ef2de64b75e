import { encodeCursor } from '../questions/cursor.ts';
import type { Listed } from '../questions/page.ts';

/** A Relay connection; what costs a statement is computed when its field is selected. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: () => Promise<string>; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: () => Promise<string | null>;
    readonly endCursor: () => Promise<string | null>;
  };
  readonly totalCount: () => Promise<number>;
}

/** @param toNode a row as its resolvers want it */
export function toConnection<Row, Node>(
  { list, page, rows, keyOf, knownAt, totalCount }: Listed<Row>,
  toNode: (row: Row) => Node,
): Connection<Node> {
  const edges = rows.slice(0, page.first).map((row) => ({
    node: toNode(row),
    cursor: async () => encodeCursor(list, { ...keyOf(row), knownAt: await knownAt() }),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: async () => (await edges[0]?.cursor()) ?? null,
      endCursor: async () => (await edges.at(-1)?.cursor()) ?? null,
    },
    totalCount,
  };
}
