import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SolverPool } from '../../src/analytics/camps/solver-pool.ts';
import { toSignedGraph } from '../../src/analytics/signed/signed-graph.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { randomFrom } from '../support/sides/random-graphs.ts';
import { tribesStore, TRIBES } from '../support/sides/tribes-store.ts';

let store: Store;
const pool = new SolverPool(1, 0);
beforeAll(async () => {
  store = await tribesStore();
}, 120_000);
afterAll(async () => {
  await pool.close();
  await store.close();
});

/** Signs at random among a hundred actors: nobody solves it in seconds. */
const hardGraph = () => {
  const random = randomFrom(7);
  const ties = [];
  for (let a = 0; a < 100; a++)
    for (let b = a + 1; b < 100; b++) if (random() < 0.5) ties.push({ a, b, sign: random() < 0.5 ? -1 : 1 });
  return toSignedGraph(100, ties);
};

const CAMPS =
  'query ($actors: [ID!]) { camps(where: { actors: $actors }, maxCamps: 2, deadlineMs: 10000) { cost status } }';

describe('While camps are solved', () => {
  it('other questions are answered, and another one for camps is told to come again', async () => {
    const question = '{ actor(id: "t00-tribe") { id ties { totalCount } } }';
    await dataOf(store, question);
    const left = new AbortController();
    let isSolving = true;
    const solving = pool.camps(hardGraph(), 2, 10_000, left.signal).finally(() => (isSolving = false));
    solving.catch(() => undefined);
    let answered = 0;
    for (; isSolving && answered < 5; answered++) await dataOf(store, question, {}, { solvers: pool });
    const refused = await ask(store, CAMPS, { actors: TRIBES }, { solvers: pool });
    expect([answered, isSolving]).toEqual([5, true]);
    expect(refused.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['OVERLOADED']);
    left.abort();
    await expect(solving).rejects.toMatchObject({ code: 'CLIENT_GONE' });
  });

  it('and time is over, the answer says no more than is proved', async () => {
    const { status, cost, bound } = await pool.camps(hardGraph(), 2, 1_000);
    expect([status, cost > bound]).toEqual(['BOUNDED', true]);
  });

  it('who leaves is not solved for: the thread is free for the next', async () => {
    const left = new AbortController();
    const solving = pool.camps(hardGraph(), 2, 10_000, left.signal);
    left.abort();
    await expect(solving).rejects.toMatchObject({ code: 'CLIENT_GONE' });
    expect((await dataOf(store, CAMPS, { actors: TRIBES }, { solvers: pool })) as unknown).toEqual({
      camps: { cost: 7, status: 'OPTIMAL' },
    });
  });
});

describe('A scope of sides is refused', () => {
  const refusal = async (where: string, field = 'balance', more = ''): Promise<string> => {
    const { errors } = await ask(store, `{ ${field}(where: ${where}${more}) { projection { rule } } }`);
    return errors.map(({ message, extensions }) => `${String(extensions?.['code'])}: ${message}`).join();
  };

  it('when an actor is unknown, with the nearest', async () => {
    expect(await refusal('{ actors: ["t00-tribe", "t1-tribe"] }')).toMatch(
      /^NOT_FOUND: actors: there is no actor "t1-tribe"/,
    );
    expect(await refusal('{ centre: "nobody at all" }')).toMatch(/^NOT_FOUND: centre: there is no actor/);
  });

  it('when it names nobody, one, or both actors and a centre', async () => {
    expect(await refusal('{ validAt: "1954" }')).toBe(
      'BAD_USER_INPUT: where: say whose sides, with actors or with a centre and a depth.',
    );
    expect(await refusal('{ actors: [] }')).toBe(
      'BAD_USER_INPUT: where.actors names 0 actors; it must name from 2 to 1000.',
    );
    expect(await refusal('{ actors: ["t00"] }')).toBe(
      'BAD_USER_INPUT: where.actors names 1 actor; it must name from 2 to 1000.',
    );
    expect(await refusal('{ actors: ["t00", "t01"], centre: "t02" }')).toBe(
      'BAD_USER_INPUT: where: give actors, or a centre and a depth, not both.',
    );
  });

  it('when it is too large, with how large it is and what is allowed', async () => {
    const many = JSON.stringify(Array.from({ length: 1_001 }, () => 't00'));
    const { errors } = await ask(
      store,
      'query ($actors: [ID!]) { balance(where: { actors: $actors }) { walkBalance } }',
      {
        actors: JSON.parse(many) as unknown,
      },
    );
    expect(errors.map(({ message }) => message)).toEqual([
      'where.actors names 1001 actors; it must name from 2 to 1000.',
    ]);
  });

  it('when a number is outside its limits', async () => {
    const two = '{ actors: ["t00", "t01"] }';
    expect(await refusal(two, 'camps', ', maxCamps: 1')).toBe(
      'BAD_USER_INPUT: maxCamps is 1; it must be a whole number from 2 to 500, or null for any number of camps.',
    );
    expect(await refusal(two, 'camps', ', deadlineMs: 60000')).toBe(
      'BAD_USER_INPUT: deadlineMs is 60000; it must be a whole number from 1 to 10000.',
    );
    expect(await refusal('{ actors: ["t00", "t01"], leastTies: 0 }')).toBe(
      'BAD_USER_INPUT: leastTies is 0; it must be a whole number from 1 to 20.',
    );
    expect(await refusal('{ centre: "t00", depth: 4 }')).toBe(
      'BAD_USER_INPUT: depth is 4; it must be a whole number from 1 to 3.',
    );
  });
});
