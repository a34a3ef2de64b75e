import type { SignedGraph } from '../../../src/analytics/signed/signed-graph.ts';
import { toSignedGraph } from '../../../src/analytics/signed/signed-graph.ts';

/** Numbers from 0 to before 1 that follow from a seed (Park & Miller). */
export const randomFrom = (seed: number): (() => number) => {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** The seed of a run: ENTENTE_SEED, or a new one, which is printed. */
export const printedSeed = (what: string): number => {
  const seed = Number(process.env['ENTENTE_SEED'] ?? Math.floor(Math.random() * 1e9));
  console.info(`${what}: seed ${seed}`);
  return seed;
};

/** A graph of few actors: thin or dense, friendly or hostile, with small weights. */
export const randomGraph = (random: () => number, most: number): SignedGraph => {
  const actors = 2 + Math.floor(random() * (most - 1));
  const [density, hostility] = [random(), random()];
  const ties = [];
  for (let a = 0; a < actors; a++)
    for (let b = a + 1; b < actors; b++)
      if (random() < density)
        ties.push({
          a,
          b,
          sign: random() < hostility ? -1 : 1,
          weight: random() < 0.6 ? 1 : 1 + Math.floor(random() * 4),
        });
  return toSignedGraph(actors, ties);
};
