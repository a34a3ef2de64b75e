import { describe, expect, it } from 'vitest';
import { listBlocks } from '../../../src/analytics/signed/blocks.ts';
import { toSignedGraph } from '../../../src/analytics/signed/signed-graph.ts';

describe('A signed graph', () => {
  it.each([
    [{ a: 0, b: 3, sign: 1 }, 'actors are the whole numbers from 0 to 2'],
    [{ a: 1, b: 1, sign: 1 }, 'an actor has no tie to itself'],
    [{ a: 0, b: 1, sign: 0 }, 'the sign is 0, expected +1 or −1'],
    [{ a: 0, b: 1, sign: 1, weight: 0.5 }, 'the weight is 0.5, expected a whole number from 1 on'],
  ])('refuses the tie %j', (tie, problem) => {
    expect(() => toSignedGraph(3, [tie])).toThrow(problem);
  });

  it('refuses a second tie of a dyad', () => {
    const twice = [
      { a: 0, b: 1, sign: 1 },
      { a: 1, b: 0, sign: -1 },
    ];
    expect(() => toSignedGraph(2, twice)).toThrow('The tie of 0 and 1: the dyad has two ties, expected one.');
  });

  it('has blocks that share one actor at most: two triangles, and a bridge between', () => {
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [3, 5],
      [4, 5],
    ] as const;
    const graph = toSignedGraph(
      7,
      pairs.map(([a, b]) => ({ a, b, sign: 1 })),
    );
    expect(listBlocks(graph).map(({ actors, ties }) => [actors, ties])).toEqual([
      [
        [0, 1, 2],
        [0, 1, 2],
      ],
      [[2, 3], [3]],
      [
        [3, 4, 5],
        [4, 5, 6],
      ],
    ]);
  });
});
