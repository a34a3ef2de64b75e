import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findKBestPaths } from '../../src/paths/k-best-paths.ts';
import { listPaths } from '../support/listed-paths.ts';
import { MemoryNeighbours } from '../support/memory-neighbours.ts';
import { pathCase } from '../support/random-path-questions.ts';

const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env.ENTENTE_RUNS ?? 3_000);

it(
  'answers every random question as listing all paths does, and asks nothing of the graph twice',
  { timeout: 20 * numRuns + 20_000 },
  async () => {
    console.log(`random path questions: ENTENTE_SEED=${seed} ENTENTE_RUNS=${numRuns}`);
    const seen = { asked: 0, answered: 0, withMore: 0 };
    await fc.assert(
      fc.asyncProperty(pathCase, async ({ ties, mentions, question }) => {
        const port = new MemoryNeighbours(ties, mentions);
        const { paths, hasMore, truncated, spent } = await findKBestPaths(port, question);
        expect({ paths, hasMore, truncated }).toEqual({ ...listPaths(ties, question, mentions), truncated: false });
        const asked = port.calls.flatMap(({ side, actors }) => actors.map((actor) => `${side} ${actor}`));
        expect(new Set(asked).size).toBe(asked.length);
        expect(spent.roundTrips).toBe(port.calls.length);
        seen.asked++;
        if (paths.length > 0) seen.answered++;
        if (hasMore) seen.withMore++;
      }),
      { seed, numRuns },
    );
    console.log(`${seen.asked} questions, ${seen.answered} with a path, ${seen.withMore} with more than asked for`);
    expect(seen.asked).toBeGreaterThanOrEqual(numRuns);
    expect(seen.answered).toBeGreaterThan(numRuns / 4);
    expect(seen.withMore).toBeGreaterThan(numRuns / 20);
  },
);
