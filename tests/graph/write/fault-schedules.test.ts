import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../src/graph/store/store.ts';
import { runSchedules } from '../../support/faults/run-schedules.ts';
import { emptyStore, testAddress } from '../../support/store.ts';

const seed = Number(process.env['ENTENTE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(process.env['ENTENTE_RUNS'] ?? 2_000);
/** On a busy machine fewer schedules run, and the number is said. */
const MOST_SECONDS = 60;
const FEWEST = 10;

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

it('whatever breaks between us and Neo4j, no write is lost, doubled, half made or told as what it was not', async () => {
  const mostSeconds = process.env['ENTENTE_RUNS'] === undefined ? MOST_SECONDS : Infinity;
  const { schedules, broke, codes, problems, seconds } = await runSchedules({
    ...{ address: testAddress(), seed, from: 0, count, mostSeconds },
  });
  const broken = [...broke.values()].reduce((sum, times) => sum + times, 0);
  console.log(
    `seed ${seed}: ${schedules} of ${count} schedules in ${seconds.toFixed(0)} s; ${broken} things broke, in ${broke.size} ways; told: ${JSON.stringify(Object.fromEntries(codes))}`,
  );
  expect(problems, `seed ${seed}`).toEqual([]);
  expect(schedules).toBeGreaterThanOrEqual(FEWEST);
  expect(broken).toBeGreaterThanOrEqual(schedules / 2);
}, 600_000);
