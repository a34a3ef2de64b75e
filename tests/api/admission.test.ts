import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Admission, type AdmissionLimits, type Ticket } from '../../src/api/http/admission.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { beforeStatements } from '../support/before-statement.ts';
import { ask, openSocket, type RawAnswer } from '../support/raw-http.ts';
import { serve, type Served } from '../support/serve.ts';
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

  it('learns nothing from what is heavy, which takes as long as it is large', async () => {
    let time = 0;
    const admission = new Admission({ ...LIMITS, leastCapacity: 2, slowMs: 100 }, undefined, () => time);
    const ticket = await admission.admit(1, stays);
    ticket.weigh(3);
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
});

describe('A service that has too much to do', () => {
  let store: Store;
  beforeAll(async () => {
    store = await smallStore();
  });
  afterAll(() => store.close());

  /** A store that answers nothing but the figures until it is opened. */
  const heldStore = () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const held = beforeStatements(store, (name) => (name === 'read/ledger-head' ? Promise.resolve() : gate));
    return { held, open };
  };
  const ONE: AdmissionLimits = { capacity: 1, queue: 1, waitMs: 60_000, delayMs: 60_000 };
  const PLAIN = '/graphql?query={actor(id:"arland"){id}}';
  const askAs = ({ url }: Served, path: string): Promise<RawAnswer> =>
    ask(url, path, { 'apollo-require-preflight': '1' });
  const figuresOf = async (service: Served): Promise<string> => (await ask(service.url, '/metrics')).text;
  const REFUSED = {
    errors: [{ message: 'The service has too much to do. Try again in a moment.', extensions: { code: 'OVERLOADED' } }],
  };

  it('refuses at once with Retry-After, still says that it lives, and answers who was let in', async () => {
    const { held, open } = heldStore();
    const service = await serve(held, null, { admission: ONE });
    const figures = () => figuresOf(service);
    try {
      // 100 actors with 25 ties each, and an edge and an object for each of those.
      const heavy = '/graphql?query={actors(first:100){nodes{ties(first:25){nodes{id}}}}}';
      const first = askAs(service, heavy);
      // Of 2,701 nodes every 1,000 weigh one.
      await expect.poll(figures, { timeout: 10_000 }).toMatch(/^entente_running_weight 3$/m);
      const second = askAs(service, PLAIN);
      await expect.poll(figures, { timeout: 10_000 }).toMatch(/^entente_queued_requests 1$/m);
      const { status, headers, text } = await askAs(service, '/graphql?query={__typename}');
      expect([status, JSON.parse(text)]).toEqual([503, REFUSED]);
      expect(['1', '2', '3']).toContain(headers['retry-after']);
      expect((await ask(service.url, '/livez')).status).toBe(200);
      expect(await figures()).toMatch(/^entente_refusals_total\{kind="OVERLOADED"\} 1$/m);
      open();
      expect((await Promise.all([first, second])).map((answer) => answer.status)).toEqual([200, 200]);
      await expect.poll(figures, { timeout: 10_000 }).toMatch(/^entente_running_weight 0$/m);
    } finally {
      open();
      await service.close();
    }
  });

  it('makes files apart from questions: neither keeps the other out', async () => {
    const { held, open } = heldStore();
    const service = await serve(held, null, { admission: ONE, fileAdmission: { ...ONE, queue: 0 } });
    const figures = () => figuresOf(service);
    try {
      const file = askAs(service, '/export/ties.csv');
      await expect.poll(figures, { timeout: 10_000 }).toMatch(/^entente_running_files 1$/m);
      for (const path of ['/export/ties.csv', '/picture.svg?actor=arland']) {
        const { status, headers, text } = await askAs(service, path);
        expect([path, status, JSON.parse(text)]).toEqual([path, 503, REFUSED]);
        expect([headers['content-disposition'], ['1', '2', '3'].includes(String(headers['retry-after']))]).toEqual([
          undefined,
          true,
        ]);
      }
      expect((await askAs(service, '/graphql?query={__typename}')).status).toBe(200);
      open();
      expect((await file).status).toBe(200);
    } finally {
      open();
      await service.close();
    }
  });

  it('does nothing for who left while waiting', async () => {
    const { held, open } = heldStore();
    let asked = 0;
    const service = await serve(
      held.observed((name) => {
        // The figures ask for the head of the ledger too.
        if (name !== 'read/ledger-head') asked += 1;
      }),
      null,
      { admission: ONE },
    );
    try {
      const first = askAs(service, PLAIN);
      await expect.poll(() => figuresOf(service)).toMatch(/^entente_running_weight 1$/m);
      const leaving = await openSocket(
        service.url,
        `GET ${PLAIN} HTTP/1.1\r\nhost: localhost\r\napollo-require-preflight: 1\r\n\r\n`,
      );
      await expect.poll(() => figuresOf(service)).toMatch(/^entente_queued_requests 1$/m);
      leaving.destroy();
      await expect
        .poll(() => figuresOf(service))
        .toMatch(/^entente_requests_total\{route="graphql",status="gone"\} 1$/m);
      open();
      expect((await first).status).toBe(200);
      const once = asked;
      expect((await askAs(service, PLAIN)).status).toBe(200);
      // Two were answered, and the one that left asked nothing.
      expect(asked).toBe(2 * once);
      expect([await figuresOf(service), service.reported]).toEqual([
        expect.not.stringMatching(/^entente_refusals_total\{/m) as string,
        [],
      ]);
    } finally {
      open();
      await service.close();
    }
  });

  it('gives the place of a file back, whether it was made, refused or only asked about', async () => {
    const service = await serve(store, null, { fileAdmission: { ...ONE, queue: 0 } });
    try {
      for (const [path, method, status] of [
        ['/export/ties.csv', 'GET', 200],
        ['/export/ties.csv', 'HEAD', 200],
        ['/export/ties.csv?actor=nobody-at-all', 'GET', 404],
        ['/export/ties.csv?unknown=1', 'GET', 400],
        ['/export/%', 'GET', 400],
        ['/picture.svg?actor=arland', 'GET', 200],
        ['/picture.svg', 'GET', 400],
      ] as const) {
        expect([path, (await ask(service.url, path, {}, { method })).status]).toEqual([path, status]);
        expect(await figuresOf(service)).toMatch(/^entente_running_files 0$/m);
      }
      expect(service.reported).toEqual([]);
    } finally {
      await service.close();
    }
  });

  it('lets nobody keep others out who sends half a request, or does not read the answer', async () => {
    const service = await serve(store, null, { admission: { ...ONE, queue: 0 } });
    try {
      const half =
        'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{';
      const sender = await openSocket(service.url, half);
      expect((await askAs(service, PLAIN)).status).toBe(200);
      sender.destroy();
      await expect
        .poll(() => figuresOf(service))
        .toMatch(/^entente_requests_total\{route="graphql",status="gone"\} 1$/m);
      expect(service.reported).toEqual([]);
      // More answers than the buffers on the way take, asked for on one connection.
      const reader = await openSocket(service.url, '');
      reader.pause();
      const long = Array.from({ length: 20 }, (_, index) => `${'x'.repeat(200)}${index}:__typename`).join(' ');
      const request = `GET /graphql?query=${encodeURIComponent(`{${long}}`)} HTTP/1.1\r\nhost: localhost\r\napollo-require-preflight: 1\r\n\r\n`;
      reader.write(request.repeat(2_000));
      await expect.poll(() => figuresOf(service), { timeout: 10_000 }).toMatch(/^entente_running_weight 0$/m);
      expect((await askAs(service, PLAIN)).status).toBe(200);
      reader.destroy();
    } finally {
      await service.close();
    }
  });
});
