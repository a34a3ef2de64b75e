import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalNeo4j } from '../../../src/graph/local/local-neo4j.ts';
import { findRunningLocal } from '../../../src/graph/local/running.ts';
import { type GuardedProcess, startGuarded } from '../../../src/graph/local/guarded-process.ts';
import type { RunningProcess } from '../../../src/graph/local/running-process.ts';
import { supervise } from '../../../src/graph/local/supervise.ts';
import { ensureModel } from '../../../src/graph/store/model.ts';
import { Store } from '../../../src/graph/store/store.ts';
import { warmUp } from '../../../src/graph/store/warm-up.ts';
import { fetchAnswer, postQuery, serve, type Served } from '../../support/serve.ts';
import { startForTests } from '../../support/start-for-tests.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-test-restarted-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const NOBODY = '{ actor(id: "nobody-at-all") { id } }';

describe('A service whose local Neo4j is killed', () => {
  const home = join(root, 'home');
  const said: string[] = [];
  let local: LocalNeo4j;
  let store: Store;
  let service: Served;
  beforeAll(async () => {
    const report = (line: string) => said.push(line);
    local = await startForTests(home, report, {}, async () => {
      await warmUp(store.patient());
      said.push('It is warm.');
    });
    const { boltUri: uri, username, password } = local;
    store = new Store({ uri, username, password, database: null });
    await ensureModel(store.patient());
    service = await serve(store);
  });
  afterAll(async () => {
    await service.close();
    await store.close();
    await local.stop();
  });

  const neo4j = (): RunningProcess =>
    (JSON.parse(readFileSync(join(home, 'running.json'), 'utf8')) as { neo4j: RunningProcess }).neo4j;
  const lock = (): string => readFileSync(join(home, 'lock'), 'utf8');

  it('answers 503 with when to try again, starts it anew, and answers; the folder stays its own', async () => {
    expect((await postQuery(service.url, NOBODY)).status).toBe(200);
    const [held, killed] = [lock(), neo4j()];
    process.kill(killed.pid, 'SIGKILL');
    const without = await postQuery(service.url, NOBODY);
    expect([without.status, without.headers.get('retry-after')]).toEqual([503, '5']);
    expect(lock()).toBe(held);
    await expect.poll(async () => (await postQuery(service.url, NOBODY)).status, { timeout: 60_000 }).toBe(200);
    expect((await fetchAnswer(`${service.url}/readyz`)).status).toBe(200);
    expect(lock()).toBe(held);
    expect(neo4j().pid).not.toBe(killed.pid);
    expect(await findRunningLocal(home)).toMatchObject({ boltUri: local.boltUri, pid: process.pid });
    expect(said).toContain(`The local Neo4j (process ${killed.pid}) ended by itself; starting it again …`);
    await expect
      .poll(() => said.at(-1), { timeout: 60_000 })
      .toMatch(/^The local Neo4j answers again after \d+\.\d s\.$/);
    // Whoever asked meanwhile may have had an answer; nobody is told that they will before its first statements have run.
    expect(said.at(-2)).toBe('It is warm.');
  });

  it('does not start it again once it was stopped', async () => {
    await local.stop();
    expect(await local.exited).toEqual({ code: 0 });
    expect(existsSync(join(home, 'lock'))).toBe(false);
  });
});

describe('A server that ends again and again', () => {
  const program = (script: string) => ({
    command: process.execPath,
    args: ['--eval', script],
    env: {},
    cwd: root,
    output: join(root, 'output.log'),
    graceMs: 1_000,
  });
  const starting = (script: string): Promise<GuardedProcess> => startGuarded(program(script));
  const ENDS = 'process.exit(3)';
  const STAYS = 'setInterval(() => undefined, 1000)';

  it('is given up after so many times, and what is said names the log', async () => {
    let starts = 1;
    const said: string[] = [];
    const { ended } = supervise(await starting(ENDS), {
      again: () => {
        starts += 1;
        return starting(ENDS);
      },
      report: (line) => said.push(line),
      log: '/logs/neo4j.log',
      pausesMs: [0, 10, 20],
    });
    const { code, failure } = await ended;
    expect([code, starts, failure?.code, failure?.exitCode]).toEqual([3, 4, 'STORE_START_FAILED', 4]);
    expect(failure?.message).toBe(
      'The local Neo4j ended by itself or did not start 4 times within 5 minutes; it is not started again. Its log says why: /logs/neo4j.log',
    );
    expect(said.filter((line) => line.endsWith('ended by itself; starting it again …'))).toHaveLength(4);
  });

  it('is given up too when it does not start again, and each reason is said', async () => {
    const said: string[] = [];
    const { ended } = supervise(await starting(ENDS), {
      again: () => Promise.reject(new Error('no room')),
      report: (line) => said.push(line),
      log: 'log',
      pausesMs: [0, 10],
    });
    expect((await ended).failure?.code).toBe('STORE_START_FAILED');
    expect(said.slice(1)).toEqual([
      'The local Neo4j did not start again: no room',
      'The local Neo4j did not start again: no room',
    ]);
  });

  it('is started again for ever when its ends lie far apart', async () => {
    let starts = 1;
    const supervised = supervise(await starting(ENDS), {
      again: () => {
        starts += 1;
        return starting(starts < 6 ? ENDS : STAYS);
      },
      report: () => undefined,
      log: 'log',
      pausesMs: [0],
      windowMs: 0,
    });
    await expect.poll(() => starts, { timeout: 20_000 }).toBe(6);
    await supervised.stop();
    expect((await supervised.ended).failure).toBeUndefined();
  });

  it('is not started again when it is stopped while we wait to start it', async () => {
    const supervised = supervise(await starting(ENDS), {
      again: () => starting(STAYS),
      report: () => undefined,
      log: 'log',
      pausesMs: [60_000],
    });
    await new Promise((done) => setTimeout(done, 300));
    await supervised.stop();
    expect((await supervised.ended).failure).toBeUndefined();
  });
});
