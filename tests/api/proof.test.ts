import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { prove } from '../support/proof/prove.ts';
import { asTypeScript, smallestOf } from '../support/proof/smallest.ts';
import { emptyStore } from '../support/store.ts';

const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const pairs = Number(process.env.ENTENTE_PAIRS ?? 600);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

it('answers every question about random ledgers as plain arrays do', { timeout: 60_000 + 500 * pairs }, async () => {
  const begun = Date.now();
  const { graphs, differences, ...proof } = await prove(store, {
    seed,
    pairs,
    pairsAGraph: 40,
    withKnownTime: true,
  });
  const seconds = (Date.now() - begun) / 1000;
  console.log(
    `proof: ENTENTE_SEED=${seed} ${graphs} graphs, ${proof.pairs} pairs, ${seconds} s ${JSON.stringify(proof.seen)}`,
  );
  const [first] = differences;
  expect(first && asTypeScript(await smallestOf(store, first))).toBeUndefined();
  expect(proof.pairs).toBeGreaterThanOrEqual(pairs);
  expect(graphs).toBeGreaterThan(0);
  const all = Object.entries(proof.seen);
  for (const [field, { answered }] of all) expect(answered, `${field} always empty`).toBeGreaterThan(0);
  expect(all.reduce((sum, [, { answered }]) => sum + answered, 0)).toBeGreaterThan(proof.pairs / 4);
});
