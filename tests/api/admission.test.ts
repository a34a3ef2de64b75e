import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Admission, type AdmissionLimits, type Ticket } from '../../src/api/http/admission.ts';
import { weightOf } from '../../src/api/http/admit-requests.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { beforeStatements } from '../support/before-statement.ts';
import { ask, type RawAnswer } from '../support/raw-http.ts';
import { serve } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

const LIMITS: AdmissionLimits = { capacity: 4, queue: 2, waitMs: 60_000, delayMs: 100 };
const stays = new AbortController().signal;

/** Lets everything that is due happen. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Who was let in, in order; who is refused says the code of the refusal. */
const queueOf = (admission: Admission) => {
  const told: string[] = [];
  const tickets = new Map<string, Ticket>();
  const come = (name: string, weight: number, left = stays): void => {
    admission.admit(weight, left).then(
      (ticket) => {
        tickets.set(name, ticket);
        told.push(name);
      },
      (error: { readonly code: string }) => {
        told.push(`${name} ${error.code}`);
      },
    );
  };
  return { told, come, leave: (name: string) => tickets.get(name)?.release(), tickets };
};

describe('Admission', () => {
  it('lets in what fits by weight, and the rest in turn', async () => {
    const admission = new Admission(LIMITS);
    const { told, come, leave } = queueOf(admission);
    come('a', 3);
    come('b', 2);
    come('c', 1);
    await settle();
    // c would fit beside a, but b came first.
    expect([told, admission.running, admission.queued]).toEqual([['a'], 3, 2]);
    leave('a');
    await settle();
    expect([told, admission.running, admission.queued]).toEqual([['a', 'b', 'c'], 3, 0]);
  });

  it('refuses at once when the queue is full', async () => {
    const { told, come } = queueOf(new Admission(LIMITS));
    for (const name of ['a', 'b', 'c', 'd']) come(name, 4);
    await settle();
    expect(told).toEqual(['a', 'd OVERLOADED']);
  });

  it('refuses who has waited too long, and lets in who came after', async () => {
    const { told, come } = queueOf(new Admission({ ...LIMITS, waitMs: 20 }));
    come('a', 3);
    come('b', 2);
    await settle();
    expect(told).toEqual(['a']);
    come('c', 1);
    await expect.poll(() => told).toEqual(['a', 'b OVERLOADED', 'c']);
  });

  it('forgets who left while waiting', async () => {
    const admission = new Admission(LIMITS);
    const { told, come, leave } = queueOf(admission);
    const gone = new AbortController();
    come('a', 4);
    come('b', 4, gone.signal);
    come('c', 4);
    await settle();
    gone.abort();
    await settle();
    leave('a');
    await settle();
    expect([told, admission.running]).toEqual([['a', 'b OVERLOADED', 'c'], 4]);
  });

  it('lets in alone what is heavier than all that may run', async () => {
    const admission = new Admission(LIMITS);
    const { told, come, leave } = queueOf(admission);
    come('huge', 100);
    come('a', 1);
    await settle();
    expect(told).toEqual(['huge']);
    leave('huge');
    await settle();
    expect([told, admission.running]).toEqual([['huge', 'a'], 1]);
  });

  it('counts a request as heavy as it turns out to be, and once', async () => {
    const admission = new Admission(LIMITS);
    const { come, leave, tickets } = queueOf(admission);
    come('a', 1);
    await settle();
    tickets.get('a')?.weigh(4);
    expect(admission.running).toBe(4);
    leave('a');
    leave('a');
    tickets.get('a')?.weigh(4);
    expect(admission.running).toBe(0);
  });

  it('lets in nothing while the event loop is late, unless nothing runs', async () => {
    let delay = 0;
    const { told, come, leave } = queueOf(new Admission(LIMITS, () => delay));
    come('a', 1);
    await settle();
    delay = 101;
    come('b', 1);
    await settle();
    leave('a');
    come('c', 1);
    await settle();
    expect(told).toEqual(['a', 'b OVERLOADED', 'c']);
  });

  it('lets in less at a time after slow answers, and more again after quick ones when all of it is used', async () => {
    let time = 0;
    const limits = { ...LIMITS, leastCapacity: 2, slowMs: 100 };
    const admission = new Admission(limits, undefined, () => time);
    const answer = async (count: number, took: number): Promise<void> => {
      const tickets = await Promise.all(Array.from({ length: count }, () => admission.admit(1, stays)));
      time += took;
      for (const ticket of tickets) ticket.release();
    };
    await answer(1, 101);
    expect(admission.capacity).toBeCloseTo(3.6);
    for (let round = 0; round < 9; round += 1) await answer(1, 101);
    expect(admission.capacity).toBe(2);
    // Quick answers of a service that is hardly used say nothing of how much it could take.
    await answer(1, 1);
    expect(admission.capacity).toBe(2);
    for (let round = 0; round < 20; round += 1) await answer(Math.floor(admission.capacity), 100);
    expect(admission.capacity).toBe(4);
  });

  it('learns nothing from files, which take as long as they are large', async () => {
    let time = 0;
    const admission = new Admission({ ...LIMITS, leastCapacity: 2, slowMs: 100 }, undefined, () => time);
    const ticket = await admission.admit(3, stays);
    time = 60_000;
    ticket.release();
    expect(admission.capacity).toBe(4);
  });

  it('has a long queue for a burst, and a short one when requests go on having to wait', async () => {
    let time = 0;
    const limits = { ...LIMITS, capacity: 1, queue: 8, burstMs: 500 };
    const admission = new Admission(limits, undefined, () => time);
    const { told, come, tickets } = queueOf(admission);
    come('runs', 1);
    await settle();
    for (const name of ['a', 'b', 'c']) come(name, 1);
    time = 501;
    come('late', 1);
    await settle();
    // Three wait; of eight places two are left in a crowd.
    expect([told, admission.queued]).toEqual([['runs', 'late OVERLOADED'], 3]);
    // Nobody had to wait for more than a second: what comes now is a burst again.
    time = 1_600;
    come('again', 1);
    await settle();
    expect([told.length, admission.queued]).toEqual([2, 4]);
    for (const name of ['runs', 'a', 'b', 'c', 'again']) {
      await settle();
      tickets.get(name)?.release();
    }
    await settle();
    expect([admission.running, admission.queued]).toEqual([0, 0]);
  });

  it('weighs a request by what it asks for', () => {
    const weights = ['/graphql', '/picture.svg?actor=a', '/export/ties.csv'].map((originalUrl) =>
      weightOf({ originalUrl }),
    );
    expect(weights).toEqual([1, 3, 6]);
  });
});

describe('A service that has too much to do', () => {
  let store: Store;
  beforeAll(async () => {
    store = await smallStore();
  });
  afterAll(() => store.close());

  it('refuses at once with Retry-After, still says that it lives, and answers who was let in', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const held = beforeStatements(store, (name) => (name === 'read/ledger-head' ? Promise.resolve() : gate));
    const service = await serve(held, null, { admission: { capacity: 1, queue: 1, waitMs: 60_000, delayMs: 60_000 } });
    try {
      const asked = (): Promise<RawAnswer> =>
        ask(service.url, '/graphql?query={actor(id:"arland"){id}}', { 'apollo-require-preflight': '1' });
      const figures = async (): Promise<string> => (await ask(service.url, '/metrics')).text;
      const two = '/graphql?query={a:actor(id:"arland"){id}b:actor(id:"arland"){id}}';
      const first = ask(service.url, two, { 'apollo-require-preflight': '1' });
      // Two questions in one request weigh two.
      await expect.poll(figures, { timeout: 10_000 }).toMatch(/^entente_running_weight 2$/m);
      const second = asked();
      await expect.poll(figures, { timeout: 10_000 }).toMatch(/^entente_queued_requests 1$/m);
      for (const path of ['/graphql?query={__typename}', '/export/ties.csv', '/picture.svg?actor=arland']) {
        const { status, headers, text } = await ask(service.url, path, { 'apollo-require-preflight': '1' });
        expect([path, status, JSON.parse(text)]).toEqual([
          path,
          503,
          {
            errors: [
              {
                message: 'The service has too much to do. Try again in a moment.',
                extensions: { code: 'OVERLOADED' },
              },
            ],
          },
        ]);
        expect(['1', '2', '3']).toContain(headers['retry-after']);
      }
      expect((await ask(service.url, '/livez')).status).toBe(200);
      expect(await figures()).toMatch(/^entente_refusals_total\{kind="OVERLOADED"\} 3$/m);
      open();
      expect((await Promise.all([first, second])).map(({ status }) => status)).toEqual([200, 200]);
      await expect.poll(figures, { timeout: 10_000 }).toMatch(/^entente_running_weight 0$/m);
    } finally {
      open();
      await service.close();
    }
  });
});
