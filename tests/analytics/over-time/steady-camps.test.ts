import { describe, expect, it } from 'vitest';
import { steadyCamps } from '../../../src/analytics/over-time/steady-camps.ts';
import { toSignedGraph } from '../../../src/analytics/signed/signed-graph.ts';

/** Two friends with an enemy, and a fourth who is a friend of one of the two and of the enemy: it fits on either side. */
const graph = toSignedGraph(4, [
  { a: 0, b: 1, sign: 1 },
  { a: 0, b: 2, sign: -1 },
  { a: 1, b: 2, sign: -1 },
  { a: 1, b: 3, sign: 1 },
  { a: 2, b: 3, sign: 1 },
]);

describe('A partition that leaves actors where they were', () => {
  it('is taken when it costs no more', () => {
    expect(steadyCamps(graph, [0, 0, 1, 0], [0, 0, 1, 1], true)).toEqual([0, 0, 1, 1]);
    expect(steadyCamps(graph, [0, 0, 1, 1], [null, null, null, 0], true)).toEqual([0, 0, 1, 0]);
  });

  it('puts back whom it can, and not who would cost more', () => {
    expect(steadyCamps(graph, [0, 0, 1, 0], [1, 0, 1, 1], true)).toEqual([0, 0, 1, 1]);
  });

  it('makes no camp more where their number is bounded', () => {
    const friends = toSignedGraph(2, [{ a: 0, b: 1, sign: 1 }]);
    expect(steadyCamps(friends, [0, 0], [2, 2], true)).toEqual([0, 0]);
    expect(steadyCamps(friends, [0, 0], [2, 2], false)).toEqual([2, 2]);
  });
});
