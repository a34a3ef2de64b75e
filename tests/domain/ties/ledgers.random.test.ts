import { expect, it } from 'vitest';
import { provePure } from '../../support/proof/pure-proof.ts';

const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env.ENTENTE_RUNS ?? 500);

it(
  'Random ledgers give the ties, certainties, changes, timelines and paths that plain arrays give',
  { timeout: 120_000 + 100 * numRuns },
  async () => {
    console.log(`random ledgers: ENTENTE_SEED=${seed} ENTENTE_RUNS=${numRuns}`);
    expect(numRuns).toBeGreaterThan(0);
    expect(await provePure(seed, numRuns)).toEqual([]);
  },
);
