import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { twoStatesStore } from '../support/two-states.ts';

let store: Store;
beforeAll(async () => {
  store = await twoStatesStore();
});
afterAll(() => store.close());

interface PathRow {
  readonly certainty: string;
  readonly actors: readonly { readonly id: string }[];
}

const pathsTo = async (to: string, order: string, where: string, first = 10) => {
  const query = `{ paths(from: "north", to: "${to}", orderBy: ${order}, first: ${first}, where: { ${where} }) {
    ... on Paths { hasMore nodes { certainty actors { id } } } } }`;
  const { paths } = await dataOf<{ paths: { hasMore: boolean; nodes: readonly PathRow[] } }>(store, query);
  const nodes = paths.nodes.map(({ actors, certainty }) => [
    actors
      .slice(1, -1)
      .map(({ id }) => id)
      .join(' '),
    certainty,
  ]);
  return { hasMore: paths.hasMore, nodes };
};

const ON = 'validAt: "2015-03-01", maxHops: 3';

describe('Paths', () => {
  it('come shortest first, and of the same length the certain one before the likely one', async () => {
    expect(await pathsTo('militia', 'SHORTEST', ON)).toEqual({
      hasMore: false,
      nodes: [
        ['chief', 'CERTAIN'],
        ['joint-police', 'LIKELY'],
        ['rebels south', 'CERTAIN'],
        ['joint-police south', 'LIKELY'],
      ],
    });
  });

  it('come strongest first when that is asked, and then shortest', async () => {
    const strongest = [
      ['chief', 'CERTAIN'],
      ['rebels south', 'CERTAIN'],
      ['joint-police', 'LIKELY'],
      ['joint-police south', 'LIKELY'],
    ];
    expect(await pathsTo('militia', 'STRONGEST', ON)).toEqual({ hasMore: false, nodes: strongest });
    for (const first of [0, 1, 2, 3])
      expect(await pathsTo('militia', 'STRONGEST', ON, first)).toEqual({
        hasMore: true,
        nodes: strongest.slice(0, first),
      });
  });

  it('come a lone go-between before one of whom more is said, where nothing else tells them apart', async () => {
    const where = 'validAt: "2015-03-01", maxHops: 2, includeParts: true, types: [FIGHTS, SUPPORTS]';
    // Five claims name the rebels, and seven the militia; by their ids the militia would come first.
    expect(await pathsTo('south', 'SHORTEST', where)).toEqual({
      hasMore: false,
      nodes: [
        ['', 'CERTAIN'],
        ['rebels', 'CERTAIN'],
        ['militia', 'CERTAIN'],
      ],
    });
  });

  it('that are only possible come last, and only when asked for', async () => {
    const where = 'maxHops: 2, validAt: "2015-03-01"';
    const likely = [
      ['rebels', 'CERTAIN'],
      ['joint-police', 'LIKELY'],
    ];
    expect((await pathsTo('south', 'SHORTEST', where)).nodes).toEqual(likely);
    expect((await pathsTo('south', 'SHORTEST', `${where}, certainty: CERTAIN`)).nodes).toEqual(likely.slice(0, 1));
    const possible = (await pathsTo('south', 'STRONGEST', `${where}, certainty: POSSIBLE`)).nodes;
    expect(possible.slice(0, 2)).toEqual(likely);
    // By what is alleged alone.
    expect(possible[2]).toEqual(['', 'POSSIBLE']);
    expect(new Set(possible.slice(2).map(([, certainty]) => certainty))).toEqual(new Set(['POSSIBLE']));
  });
});
