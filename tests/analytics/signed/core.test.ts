import { describe, expect, it } from 'vitest';
import { toCore } from '../../../src/analytics/signed/core.ts';
import { projectTies } from '../../../src/analytics/signed/projection.ts';

const tie = (subject: string, object: string, sign: -1 | 1) => ({
  id: `${subject}-${object}`,
  subject,
  object,
  sign,
  origins: [],
  lastDay: null,
});

/** Three who are tied with each other, and a chain of two that hangs on one of them. */
const projection = projectTies(
  [tie('a', 'b', 1), tie('a', 'c', -1), tie('b', 'c', -1), tie('c', 'd', 1), tie('d', 'e', 1)],
  'NET_OF_CLAIMS',
);

describe('The core of a graph', () => {
  it('of one tie each is the graph', () => {
    expect(toCore(projection, 1)).toBe(projection);
  });

  it('of two ties each leaves out a chain from its end, and says which ties', () => {
    const { actors, graph, sources, leftOut } = toCore(projection, 2);
    expect(actors).toEqual(['a', 'b', 'c']);
    expect(graph.ties.map(({ a, b, sign }, at) => [a, b, sign, sources[at]])).toEqual([
      [0, 1, 1, ['a-b']],
      [0, 2, -1, ['a-c']],
      [1, 2, -1, ['b-c']],
    ]);
    expect(leftOut).toEqual([
      { actors: ['c', 'd'], because: 'FEW_TIES', ties: ['c-d'] },
      { actors: ['d', 'e'], because: 'FEW_TIES', ties: ['d-e'] },
    ]);
  });

  it('of more ties than anybody has is nobody', () => {
    const { actors, graph, leftOut } = toCore(projection, 3);
    expect([actors, graph.actors, graph.ties, leftOut.length]).toEqual([[], 0, [], 5]);
  });
});
