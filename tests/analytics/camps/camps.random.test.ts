import { describe, expect, it } from 'vitest';
import { provenBound } from '../../../src/analytics/camps/check-certificate.ts';
import { loadHighs } from '../../../src/analytics/camps/load-highs.ts';
import { solveCamps } from '../../../src/analytics/camps/solve-camps.ts';
import { solveStability } from '../../../src/analytics/camps/stability.ts';
import { toSignedGraph } from '../../../src/analytics/signed/signed-graph.ts';
import { bestByHand, costByHand, piecesByHand } from '../../support/sides/brute-force.ts';
import { printedSeed, randomFrom, randomGraph } from '../../support/sides/random-graphs.ts';

const highs = await loadHighs();
const seed = printedSeed('camps of random graphs');
const plenty = { secondsLeft: () => 20 };
const RUNS = 10;

describe('The camps of small random graphs, compared with a look at every partition', () => {
  it.each(Array.from({ length: RUNS }, (_, run) => run))('are the cheapest, proved and stable alike: run %i', (run) => {
    const random = randomFrom(seed + run);
    for (let each = 0; each < 500; each++) {
      // Two camps of 12 actors have 2,048 partitions; any number of camps of 7 has 877.
      const maxCamps = [2, 3, null][each % 3] as number | null;
      const graph = randomGraph(random, maxCamps === 2 ? (each % 10 === 0 ? 12 : 9) : 7);
      const { actors, ties } = graph;
      const best = bestByHand(actors, ties, maxCamps ?? actors);
      const said = JSON.stringify({ run, each, maxCamps, ties });
      const answer = solveCamps(highs, graph, maxCamps, plenty);
      expect([answer.status, answer.cost, answer.bound], said).toEqual(['OPTIMAL', best.cost, best.cost]);
      expect(provenBound(graph, answer.certificate), said).toBe(best.cost);
      expect(costByHand(ties, answer.camps), said).toBe(best.cost);
      expect(
        answer.violated.reduce((sum, at) => sum + (ties[at]?.weight ?? NaN), 0),
        said,
      ).toBe(best.cost);
      const pieces = piecesByHand(actors, ties);
      for (const piece of new Set(pieces))
        expect(new Set(answer.camps.filter((_, actor) => pieces[actor] === piece)).size, said).toBeLessThanOrEqual(
          maxCamps ?? Infinity,
        );
      const { isComplete, relationOf } = solveStability(highs, graph, maxCamps, plenty.secondsLeft);
      expect(isComplete).toBe(true);
      for (let a = 0; a < actors; a++)
        for (let b = a + 1; b < actors; b++) {
          const together = best.optima.filter((camps) => camps[a] === camps[b]).length;
          const some = together === 0 ? 'NEVER' : together === best.optima.length ? 'ALWAYS' : 'SOMETIMES';
          expect(relationOf(a, b), said).toBe(pieces[a] === pieces[b] ? some : 'UNCONNECTED');
        }
    }
  });
});

describe('What does not fit a random graph', () => {
  it('is the same when actors are named in another order', () => {
    const random = randomFrom(seed);
    for (let each = 0; each < 200; each++) {
      const graph = randomGraph(random, 12);
      const names = Array.from({ length: graph.actors }, (_, actor) => actor).sort(() => random() - 0.5);
      const renamed = toSignedGraph(
        graph.actors,
        graph.ties.map(({ a, b, ...rest }) => ({ a: names[a] as number, b: names[b] as number, ...rest })),
      );
      for (const maxCamps of [2, null])
        expect(solveCamps(highs, renamed, maxCamps, plenty).cost).toBe(solveCamps(highs, graph, maxCamps, plenty).cost);
    }
  });

  it('is the same for two camps when some actors swap friends and enemies', () => {
    const random = randomFrom(seed + 1);
    for (let each = 0; each < 200; each++) {
      const graph = randomGraph(random, 12);
      const turned = Array.from({ length: graph.actors }, () => (random() < 0.5 ? 1 : -1));
      const switched = toSignedGraph(
        graph.actors,
        graph.ties.map((tie) => ({ ...tie, sign: tie.sign * (turned[tie.a] as number) * (turned[tie.b] as number) })),
      );
      expect(solveCamps(highs, switched, 2, plenty).cost).toBe(solveCamps(highs, graph, 2, plenty).cost);
    }
  });

  it('is answered the same each time', () => {
    const random = randomFrom(seed + 2);
    for (let each = 0; each < 100; each++) {
      const graph = randomGraph(random, 12);
      expect(solveCamps(highs, graph, 2, plenty)).toEqual(solveCamps(highs, graph, 2, plenty));
    }
  });
});
