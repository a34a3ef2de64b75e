import { expect, it } from 'vitest';
import { proveProjection } from '../support/projection/prove-projection.ts';

const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 30));
const questions = Number(process.env.ENTENTE_QUESTIONS ?? 2_000);

it(
  'Paths found among the ties in memory are those that listing every path gives',
  { timeout: 60_000 + 60 * questions },
  async () => {
    console.log(`projected paths: ENTENTE_SEED=${seed} ENTENTE_QUESTIONS=${questions}`);
    const { seen, differences } = await proveProjection(seed, questions);
    console.log(JSON.stringify(seen));
    expect(differences).toEqual([]);
    expect(seen.asked).toBeGreaterThanOrEqual(questions);
    for (const [what, count] of Object.entries(seen)) expect(count, `${what} never came about`).toBeGreaterThan(0);
  },
);
