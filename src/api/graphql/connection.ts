import { EntenteError } from '../../domain/errors.ts';
import { type Cursor, decodeCursor, encodeCursor } from '../questions/cursor.ts';

const MAX_FIRST = 100;

/** How many rows were asked for. @throws EntenteError BAD_USER_INPUT outside 0–`max` */
export const checkFirst = (first: number, max = MAX_FIRST, name = 'first', min = 0): number => {
  if (Number.isInteger(first) && first >= min && first <= max) return first;
  throw new EntenteError('BAD_USER_INPUT', `${name} is ${first}; it must be a whole number from ${min} to ${max}.`);
};

export interface Page {
  readonly first: number;
  readonly after: Cursor | null;
}

interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * @param keyed whether the list is ordered by a number before the id
 * @throws EntenteError BAD_USER_INPUT, CURSOR_INVALID
 */
export const pageOf = (list: string, { first, after }: PageArgs, keyed = false): Page => ({
  first: checkFirst(first ?? 25),
  after: after === null || after === undefined ? null : decodeCursor(list, after, keyed),
});

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Asked of the store only when the field is selected. */
  readonly totalCount: () => Promise<number>;
}

/**
 * A Relay connection.
 * @param rows one more than `page.first` when there are more
 * @param keyOf the sort key and id of a row
 */
export const toConnection = <Node>(
  list: string,
  page: Page,
  rows: readonly Node[],
  keyOf: (node: Node) => Pick<Cursor, 'key' | 'id'>,
  knownAt: string,
  totalCount: () => Promise<number>,
): Connection<Node> => {
  const nodes = rows.slice(0, page.first);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(list, { ...keyOf(node), knownAt }) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};
