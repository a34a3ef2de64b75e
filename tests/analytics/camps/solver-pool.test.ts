import { afterAll, describe, expect, it } from 'vitest';
import { provenBound } from '../../../src/analytics/camps/check-certificate.ts';
import { SolverPool } from '../../../src/analytics/camps/solver-pool.ts';
import { toSignedGraph } from '../../../src/analytics/signed/signed-graph.ts';
import { highlandTribes } from '../../support/sides/highland-tribes.ts';
import { randomFrom } from '../../support/sides/random-graphs.ts';

const pool = new SolverPool(1);
afterAll(() => pool.close());

/** Signs at random: no solver proves the best camps of so many actors soon. */
const hardGraph = () => {
  const random = randomFrom(7);
  const ties = [];
  for (let a = 0; a < 70; a++)
    for (let b = a + 1; b < 70; b++) if (random() < 0.5) ties.push({ a, b, sign: random() < 0.5 ? 1 : -1 });
  return toSignedGraph(70, ties);
};

describe('A pool of solvers', () => {
  it('answers one task after another, while other work goes on', async () => {
    let beats = 0;
    const timer = setInterval(() => beats++, 5);
    const answers = await Promise.all([2, 3, null].map((most) => pool.camps(highlandTribes(), most, 20_000)));
    clearInterval(timer);
    expect(answers.map(({ cost, status }) => [cost, status])).toEqual([
      [7, 'OPTIMAL'],
      [2, 'OPTIMAL'],
      [2, 'OPTIMAL'],
    ]);
    expect(beats).toBeGreaterThan(0);
    const { isComplete, relations } = await pool.stability(highlandTribes(), 2, 20_000);
    expect([isComplete, relations.length, relations[1], relations[2]]).toEqual([true, 256, 'ALWAYS', 'NEVER']);
  });

  it('says BOUNDED when the time is over, with a bound that its certificate proves, and works on', async () => {
    const graph = hardGraph();
    const [hard, waiting] = await Promise.all([pool.camps(graph, 2, 2_500), pool.camps(highlandTribes(), 2, 500)]);
    expect(hard.status).toBe('BOUNDED');
    expect(hard.bound).toBeLessThan(hard.cost);
    expect(hard.bound).toBeGreaterThan(0);
    expect(provenBound(graph, hard.certificate)).toBe(hard.bound);
    expect(waiting).toMatchObject({ status: 'BOUNDED', bound: 0 });
    expect(await pool.camps(highlandTribes(), 2, 20_000)).toMatchObject({ status: 'OPTIMAL', cost: 7 });
  });

  it('refuses a number of camps and a deadline that mean nothing', async () => {
    await expect(async () => pool.camps(highlandTribes(), 1, 1_000)).rejects.toThrow(
      'maxCamps is 1, expected a whole number from 2 on.',
    );
    await expect(async () => pool.camps(highlandTribes(), 2, 0)).rejects.toThrow('deadlineMs is 0');
  });
});
