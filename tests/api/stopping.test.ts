import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { beforeStatements } from '../support/before-statement.ts';
import { ask } from '../support/raw-http.ts';
import { serve } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

/** A promise, and what resolves it. */
const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

describe('A service that is stopped', () => {
  it('answers every request that it has accepted, and takes no new one', async () => {
    const [reached, passed] = [gate(), gate()];
    const held = beforeStatements(store, async (name) => {
      if (name === 'read/ledger-head') return;
      reached.open();
      await passed.opened;
    });
    const service = await serve(held);
    const paths = ['/graphql?query={actor(id:"arland"){id}}', '/export/ties.csv', '/picture.svg?actor=arland'];
    const whole = Promise.all(paths.map((path) => ask(service.url, path, { 'apollo-require-preflight': '1' })));
    await reached.opened;
    await expect
      .poll(async () => (await ask(service.url, '/metrics')).text, { timeout: 10_000 })
      .toMatch(/^entente_running_weight 1$[^]*^entente_running_files 2$/m);
    const closed = service.close();
    await expect(ask(service.url, '/livez')).rejects.toThrow(/ECONNREFUSED|socket hang up|ECONNRESET/);
    passed.open();
    expect((await whole).map(({ status }) => status)).toEqual([200, 200, 200]);
    await closed;
  });

  it('says on its health port that it stops, before it is gone', async () => {
    const [reached, passed] = [gate(), gate()];
    let holds = false;
    const held = beforeStatements(store, async () => {
      if (!holds) return;
      reached.open();
      await passed.opened;
    });
    const service = await serve(held, null, { healthPort: 0 });
    const health = `http://127.0.0.1:${service.healthPort}`;
    await expect.poll(async () => (await ask(health, '/readyz')).text, { timeout: 10_000 }).toBe('{"status":"ready"}');
    holds = true;
    const accepted = ask(service.url, '/graphql?query={actor(id:"arland"){id}}', { 'apollo-require-preflight': '1' });
    await reached.opened;
    const closed = service.close();
    await expect
      .poll(async () => (await ask(health, '/readyz')).text)
      .toBe('{"status":"not ready","because":"the service is stopping"}');
    passed.open();
    expect((await accepted).status).toBe(200);
    await closed;
    await expect(ask(health, '/livez')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('The health port', () => {
  /** Keeps this thread busy, as a request would that computes. */
  const block = (until: () => boolean, mostMs: number): void => {
    const end = Date.now() + mostMs;
    while (!until() && Date.now() < end);
  };

  it('answers while the service is busy with one thing', async () => {
    const service = await serve(store, null, { healthPort: 0 });
    try {
      const { Worker } = await import('node:worker_threads');
      const answers = new SharedArrayBuffer(4);
      const count = new Int32Array(answers);
      const worker = new Worker(
        `const { workerData: { port, answers } } = require('node:worker_threads');
        const count = new Int32Array(answers);
        const next = () => require('node:http').get({ host: '127.0.0.1', port, path: '/livez' }, (response) => {
          response.resume().on('end', () => { if (response.statusCode === 200) Atomics.add(count, 0, 1); next(); });
        }).on('error', next);
        next();`,
        { eval: true, workerData: { port: service.healthPort, answers }, execArgv: [] },
      );
      block(() => Atomics.load(count, 0) >= 20, 30_000);
      const answered = Atomics.load(count, 0);
      await worker.terminate();
      expect(answered).toBeGreaterThanOrEqual(20);
    } finally {
      await service.close();
    }
  });

  it('says what the main port says, and the figures', async () => {
    const service = await serve(store, null, { healthPort: 0 });
    const health = `http://127.0.0.1:${service.healthPort}`;
    try {
      await expect.poll(async () => (await ask(health, '/readyz')).status, { timeout: 10_000 }).toBe(200);
      for (const path of ['/livez', '/readyz'])
        expect((await ask(health, path)).text).toBe((await ask(service.url, path)).text);
      const { text } = await ask(health, '/metrics');
      expect(text).toMatch(/^entente_store_up 1$/m);
      expect(text).toMatch(/^entente_main_silent_seconds \d/m);
      expect((await ask(health, '/graphql')).status).toBe(404);
      expect((await ask(health, '/metrics', { host: 'evil.example' })).status).toBe(421);
    } finally {
      await service.close();
    }
  });

  it('that is taken is said by its setting', async () => {
    const service = await serve(store, null, { healthPort: 0 });
    const second = serve(store, null, { healthPort: service.healthPort ?? 0 });
    await expect(second).rejects.toThrow(/cannot be opened .*\(EADDRINUSE\); set ENTENTE_HEALTH_PORT/);
    await service.close();
  });
});
