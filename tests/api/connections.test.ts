import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { type ConnectionPage, pageFields, walk } from '../support/pages.ts';
import { smallStore } from '../support/small-ledger.ts';

/** Every list of the schema: its field, what tells its rows apart, how many there are, and in which order. */
const LISTS = [
  { list: 'actors', args: '', row: 'id', count: 8 },
  { list: 'ties', args: '', row: 'id origins', count: 14 },
  { list: 'claims', args: '', row: 'id', count: 28 },
  { list: 'sources', args: '', row: 'id', count: 3 },
  {
    list: 'changes',
    args: 'from: "2015-01-01", to: "2016-01-01"',
    row: 'kind on before { id } after { id }',
    count: 9,
  },
  { list: 'events', args: '', row: 'id date', count: 4 },
  { list: 'places', args: '', row: 'id', count: 3 },
] as const;

const rowsOf = (pages: readonly ConnectionPage[]): readonly unknown[] => pages.flatMap(({ nodes }) => nodes);

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

describe.each(LISTS)('The list of $list', ({ list, args, row, count }) => {
  const read = async (first: number, after: string | null = null): Promise<ConnectionPage> => {
    const query = `query ($first: Int, $after: String) { list: ${list}(first: $first, after: $after, ${args}) { ${pageFields(row)} } }`;
    return (await dataOf<{ list: ConnectionPage }>(store, query, { first, after })).list;
  };

  it('counts all its rows, whatever the page', async () => {
    expect((await read(1)).totalCount).toBe(count);
    expect((await read(100)).totalCount).toBe(count);
  });

  it.each([1, 2, 3])('gives each row once and in the same order in pages of %i', async (first) => {
    const whole = await read(100);
    const pages = await walk((after) => read(first, after));
    expect(rowsOf(pages)).toEqual(whole.nodes);
    expect(pages).toHaveLength(Math.ceil(count / first));
    expect(new Set(whole.nodes.map((node) => JSON.stringify(node))).size).toBe(count);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => count));
  });

  it('says of each page whether others stand before and after it, and where it begins and ends', async () => {
    const pages = await walk((after) => read(2, after));
    expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(
      pages.map((_, index) => index + 1 < pages.length),
    );
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_, index) => index > 0));
    for (const { edges, nodes, pageInfo } of pages) {
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
    }
  });

  it('goes on after any of its rows, not only after the last of a page', async () => {
    const whole = await read(100);
    const [, second] = whole.edges;
    expect((await read(100, second?.cursor)).nodes).toEqual(whole.nodes.slice(2));
  });

  it('is empty after its last row, and knows that rows stand before', async () => {
    const last = (await read(100)).edges.at(-1)?.cursor ?? null;
    expect(await read(5, last)).toEqual({
      totalCount: count,
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it('has a page of no rows that says that there are more', async () => {
    expect(await read(0)).toEqual({
      totalCount: count,
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('does not count its rows when nobody asks how many there are', async () => {
    const { statements } = await ask(store, `{ ${list}(${args === '' ? 'first: 2' : args}) { nodes { ${row} } } }`);
    expect(statements.filter((name) => name.endsWith('-count') || name.endsWith('-total'))).toEqual([]);
  });
});

describe('The ties of an actor', () => {
  const read = async (actor: string, first: number, after: string | null = null): Promise<ConnectionPage> => {
    const query = `query ($actor: ID!, $first: Int, $after: String) {
      actor(id: $actor) { ties(first: $first, after: $after) { ${pageFields('id origins subject { id } object { id }')} } }
    }`;
    return (await dataOf<{ actor: { ties: ConnectionPage } }>(store, query, { actor, first, after })).actor.ties;
  };

  it.each(['arland', 'borland', 'red-front', 'blue-front', 'league'])(
    'are given page by page for %s',
    async (actor) => {
      const whole = await read(actor, 100);
      expect(whole.totalCount).toBe(whole.nodes.length);
      expect(whole.pageInfo.hasNextPage).toBe(false);
      for (const node of whole.nodes as { subject: { id: string }; object: { id: string } }[])
        expect([node.subject.id, node.object.id]).toContain(actor);
      const pages = await walk((after) => read(actor, 1, after));
      expect(rowsOf(pages)).toEqual(whole.nodes);
      expect(pages).toHaveLength(whole.totalCount);
    },
  );

  it('are those that the list of all ties has for the actor', async () => {
    const { ties } = await dataOf<{ ties: ConnectionPage }>(
      store,
      `{ ties(where: { actor: "arland" }, first: 100) { ${pageFields('id origins subject { id } object { id }')} } }`,
    );
    expect((await read('arland', 100)).nodes).toEqual(ties.nodes);
    expect(ties.totalCount).toBe(7);
  });

  it('may be asked for those with one other actor, and all of them with the actor itself', async () => {
    const query = `{ actor(id: "arland") {
      withBorland: ties(where: { actor: "borland" }) { totalCount nodes { type } }
      withItself: ties(where: { actor: "arland" }) { totalCount }
      among: ties(where: { actor: "borland", between: ["arland", "red-front"] }) { totalCount }
    } }`;
    const { actor } = await dataOf<{ actor: Record<string, { totalCount: number }> }>(store, query);
    expect(actor['withBorland']?.totalCount).toBe(3);
    expect(actor['withItself']?.totalCount).toBe(7);
    expect(actor['among']?.totalCount).toBe(0);
  });
});

describe('A filtered list', () => {
  it('counts and walks only what qualifies', async () => {
    const query = `query ($after: String) {
      ties(where: { validAt: "2015", sign: NEGATIVE }, first: 1, after: $after) { ${pageFields('id type')} }
    }`;
    const pages = await walk(async (after) => (await dataOf<{ ties: ConnectionPage }>(store, query, { after })).ties);
    expect(
      rowsOf(pages)
        .map((node) => (node as { type: string }).type)
        .sort(),
    ).toEqual(['FIGHTS', 'OPPOSES', 'SANCTIONS']);
    expect(pages[0]?.totalCount).toBe(3);
  });
});
