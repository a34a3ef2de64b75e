import { describe, expect, it } from 'vitest';
import { countTriads, listUnbalancedTriads } from '../../../src/analytics/signed/triads.ts';
import { toSignedGraph } from '../../../src/analytics/signed/signed-graph.ts';
import { tieTension } from '../../../src/analytics/signed/tie-tension.ts';
import { walkBalance } from '../../../src/analytics/signed/walk-balance.ts';
import { highlandTribes } from '../../support/sides/highland-tribes.ts';
import { printedSeed, randomFrom, randomGraph } from '../../support/sides/random-graphs.ts';

/** tr exp(A) by its series, in plain arrays. */
const traceByHand = (matrix: readonly (readonly number[])[]): number => {
  const size = matrix.length;
  let power = matrix.map((_, i) => matrix.map((_, j) => Number(i === j)));
  let trace = 0;
  for (let step = 1; step < 80; step++) {
    for (let i = 0; i < size; i++) trace += power[i]?.[i] as number;
    power = power.map((row) =>
      matrix.map((_, j) => row.reduce((sum, value, k) => sum + value * (matrix[k]?.[j] as number), 0) / step),
    );
  }
  return trace;
};

describe('Balance', () => {
  it('of the highland tribes: 59 of 68 triads, and a walk balance of 0.3576', () => {
    const { friends, torn, allied, enemies, balancedShare } = countTriads(highlandTribes());
    expect([friends, torn, allied, enemies]).toEqual([19, 2, 40, 7]);
    expect(balancedShare).toBe(59 / 68);
    expect(walkBalance(highlandTribes())).toBeCloseTo(0.3576, 4);
  });

  it('of nothing is nothing', () => {
    const empty = toSignedGraph(3, []);
    expect(countTriads(empty).balancedShare).toBeNull();
    expect(walkBalance(empty)).toBeNull();
  });

  it('of random graphs is what plain sums say', () => {
    const random = randomFrom(printedSeed('balance of random graphs'));
    for (let each = 0; each < 1_000; each++) {
      const graph = randomGraph(random, 12);
      const { actors, ties } = graph;
      const signs = Array.from({ length: actors }, () => new Array<number>(actors).fill(0));
      for (const { a, b, sign } of ties) (signs[a] as number[])[b] = (signs[b] as number[])[a] = sign;
      const at = (a: number, b: number): number => signs[a]?.[b] as number;
      const kinds = [0, 0, 0, 0];
      const unbalanced: number[][] = Array.from({ length: actors }, () => []);
      for (let a = 0; a < actors; a++)
        for (let b = a + 1; b < actors; b++)
          for (let c = b + 1; c < actors; c++) {
            const three = [at(a, b), at(a, c), at(b, c)];
            if (three.includes(0)) continue;
            const hostile = three.filter((sign) => sign < 0).length;
            kinds[hostile] = (kinds[hostile] as number) + 1;
            if (hostile % 2 === 1) for (const actor of [a, b, c]) unbalanced[actor]?.push(a, b, c);
          }
      const counts = countTriads(graph);
      expect([counts.friends, counts.torn, counts.allied, counts.enemies]).toEqual(kinds);
      for (let actor = 0; actor < actors; actor++)
        expect(listUnbalancedTriads(graph, actor).flatMap((triad) => triad.actors)).toEqual(unbalanced[actor]);
      const unbalancedOf = (a: number, b: number, sign: number): number =>
        signs.filter((_, c) => c !== a && c !== b && sign * at(a, c) * at(b, c) < 0).length;
      const [a, b] = [0, 1];
      const tension = tieTension(graph, a, b);
      expect(tension.sign).toBe(at(a, b));
      expect(tension.unbalanced).toEqual({
        now: unbalancedOf(a, b, at(a, b)),
        flipped: unbalancedOf(a, b, at(a, b) === 1 ? -1 : 1),
        removed: 0,
      });
      if (ties.length === 0 || each >= 150) continue;
      const plain = signs.map((row) => row.map(Math.abs));
      expect(walkBalance(graph)).toBeCloseTo(traceByHand(signs) / traceByHand(plain), 9);
    }
  });
});
