import { describe, expect, it } from 'vitest';
import { type Certificate, type Proof, UNIT } from '../../../src/analytics/camps/certificate.ts';
import { provenBound } from '../../../src/analytics/camps/check-certificate.ts';
import { toSignedGraph } from '../../../src/analytics/signed/signed-graph.ts';

/** Three mutual enemies, and a friend of two of them. */
const graph = toSignedGraph(4, [
  { a: 0, b: 1, sign: -1 },
  { a: 0, b: 2, sign: -1 },
  { a: 1, b: 2, sign: -1 },
  { a: 0, b: 3, sign: 1 },
  { a: 1, b: 3, sign: 1 },
]);
const claim = (maxCamps: number | null, proof: Proof, ties = [0, 1, 2, 3, 4]): Certificate => ({
  maxCamps,
  parts: [{ ties, proof }],
});
const cycle = (weight: number, ...actors: number[]) => ({ kind: 'cycle' as const, actors, weight });
const enemies = (weight: number, ...actors: number[]) => ({ kind: 'enemies' as const, actors, weight });

describe('A certificate', () => {
  it('proves the sum of the weights of its cuts, rounded up', () => {
    expect(provenBound(graph, claim(2, { cuts: [cycle(UNIT, 0, 1, 2)] }))).toBe(1);
    expect(provenBound(graph, claim(2, { cuts: [cycle(UNIT / 2, 0, 1, 2), cycle(UNIT / 2, 0, 1, 3)] }))).toBe(1);
    expect(provenBound(graph, claim(2, { cuts: [enemies(1, 0, 1, 2)] }))).toBe(1);
    expect(provenBound(graph, claim(null, { cuts: [cycle(UNIT, 0, 1, 3)] }))).toBe(1);
    expect(provenBound(graph, claim(null, { cuts: [] }))).toBe(0);
  });

  it('proves the smaller bound of the two sides of a branch', () => {
    // Together the two enemies cost 1; apart their common friend costs 1.
    const apart = { cuts: [cycle(UNIT, 0, 3, 1)] };
    expect(provenBound(graph, claim(null, { pair: [0, 1], together: { cuts: [] }, apart }))).toBe(1);
    expect(provenBound(graph, claim(null, { pair: [0, 1], together: { cuts: [] }, apart: { cuts: [] } }))).toBe(0);
  });

  it.each<[string, Certificate, string]>([
    ['a cycle that need not be violated', claim(null, { cuts: [cycle(1, 0, 1, 2)] }), 'need not be violated'],
    ['a cycle over a tie that is not there', claim(2, { cuts: [cycle(1, 0, 2, 3)] }), 'need not be violated'],
    ['as many enemies as camps', claim(3, { cuts: [enemies(1, 0, 1, 2)] }), 'need not be violated'],
    ['one enemy counted twice', claim(3, { cuts: [enemies(1, 0, 1, 2, 2)] }), 'need not be violated'],
    ['a tie that is asked for too much', claim(2, { cuts: [cycle(UNIT + 1, 0, 1, 2)] }), 'overdrawn'],
    [
      'a tie that two cuts ask for too much',
      claim(2, { cuts: [cycle(UNIT, 0, 1, 2), cycle(1, 0, 1, 3)] }),
      'overdrawn',
    ],
    ['a weight below nothing', claim(2, { cuts: [cycle(-1, 0, 1, 2)] }), 'no whole number'],
    ['a weight that is no whole number', claim(2, { cuts: [cycle(0.5, 0, 1, 2)] }), 'no whole number'],
    ['a tie outside its part', claim(2, { cuts: [cycle(1, 0, 1, 2)] }, [0, 1]), 'need not be violated'],
    ['an unknown tie', claim(2, { cuts: [] }, [9]), 'unknown'],
    ['a tie in its part twice', claim(2, { cuts: [] }, [0, 0]), 'in two parts'],
    [
      'a pair decided twice',
      claim(2, {
        pair: [0, 1],
        together: { pair: [1, 0], together: { cuts: [] }, apart: { cuts: [] } },
        apart: { cuts: [] },
      }),
      'decided twice',
    ],
    ['a pair of one', claim(2, { pair: [1, 1], together: { cuts: [] }, apart: { cuts: [] } }), 'decided twice'],
  ])('with %s is refused', (_, certificate, message) => {
    expect(() => provenBound(graph, certificate)).toThrow(message);
  });
});
