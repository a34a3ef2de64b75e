import { describe, expect, it } from 'vitest';
import { type ProjectedTie, projectTies } from '../../../src/analytics/signed/projection.ts';

const tie = (
  id: string,
  subject: string,
  object: string,
  sign: -1 | 0 | 1,
  origins: readonly string[],
  lastDay: number | null = null,
): ProjectedTie => ({ id, subject, object, sign, origins, lastDay });

/** Iran and Syria agree; Iran and Turkey have two friendly origins and one hostile, which is later; Iraq and Iran are level. */
const ties = [
  tie('t1', 'iran', 'syria', 1, ['a']),
  tie('t2', 'turkey', 'iran', 1, ['a', 'b'], 10),
  tie('t3', 'iran', 'turkey', -1, ['c'], 20),
  tie('t4', 'iraq', 'iran', 1, ['a'], 5),
  tie('t5', 'iran', 'iraq', -1, ['b'], 5),
  tie('t6', 'iraq', 'syria', 0, ['a']),
];
const said = (rule: Parameters<typeof projectTies>[1]) => {
  const { actors, graph, sources, leftOut } = projectTies(ties, rule);
  return {
    ties: graph.ties.map(({ a, b, sign }, at) => [actors[a], actors[b], sign, sources[at]]),
    leftOut: leftOut.map((dyad) => [...dyad.actors, dyad.because, dyad.ties]),
  };
};

describe('One sign for each dyad', () => {
  it('by the net of claims is that which more origins speak for', () => {
    expect(said('NET_OF_CLAIMS')).toEqual({
      ties: [
        ['iran', 'syria', 1, ['t1']],
        ['iran', 'turkey', 1, ['t2']],
      ],
      leftOut: [
        ['iran', 'iraq', 'TIED_COUNTS', ['t4', 't5']],
        ['iraq', 'syria', 'NEUTRAL', ['t6']],
      ],
    });
  });

  it('by the last event is that of what is attested last; on one day, and without days, there is none', () => {
    expect(said('LAST_EVENT')).toEqual({
      ties: [
        ['iran', 'syria', 1, ['t1']],
        ['iran', 'turkey', -1, ['t3']],
      ],
      leftOut: [
        ['iran', 'iraq', 'SAME_DAY', ['t4', 't5']],
        ['iraq', 'syria', 'NEUTRAL', ['t6']],
      ],
    });
    const undated = [tie('x', 'a', 'b', 1, ['o']), tie('y', 'a', 'b', -1, ['p'])];
    expect(projectTies(undated, 'LAST_EVENT').leftOut).toMatchObject([{ because: 'UNDATED' }]);
  });

  it('without conflicts is that on which all agree', () => {
    expect(said('DROP_CONFLICTS')).toEqual({
      ties: [['iran', 'syria', 1, ['t1']]],
      leftOut: [
        ['iran', 'iraq', 'CONFLICT', ['t4', 't5']],
        ['iran', 'turkey', 'CONFLICT', ['t2', 't3']],
        ['iraq', 'syria', 'NEUTRAL', ['t6']],
      ],
    });
  });

  it('counts an origin once, weighs by the margin when asked, and leaves out ties of one actor', () => {
    const more = [
      tie('a', 'x', 'y', 1, ['o', 'p']),
      tie('b', 'x', 'y', 1, ['p', 'q']),
      tie('c', 'y', 'x', -1, ['r']),
      tie('d', 'x', 'x', 1, ['o']),
    ];
    const { graph, leftOut } = projectTies(more, 'NET_OF_CLAIMS', true);
    expect(graph.ties).toEqual([{ a: 0, b: 1, sign: 1, weight: 2 }]);
    expect(leftOut).toMatchObject([{ actors: ['x', 'x'], because: 'ONE_ACTOR' }]);
  });
});
