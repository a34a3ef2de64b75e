import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJournal } from '../../src/api/http/journal.ts';
import { createLog } from '../../src/api/http/log.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { ask } from '../support/raw-http.ts';
import { post, serve, type Served } from '../support/serve.ts';
import { ledger, smallRecords } from '../support/small-ledger.ts';
import { LOAD, wipe } from '../support/records.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { emptyStore } from '../support/store.ts';
import { Store as StoreClass } from '../../src/graph/store/store.ts';

const TOKEN = '9f1c5e7a3b8d20461f7e9c0b';
const folder = mkdtempSync(join(tmpdir(), 'entente-journal-'));
const file = join(folder, 'data', 'journal.ndjson');
const lines: string[] = [];
const log = createLog('debug', { write: (line) => void lines.push(line) });
const failures: unknown[] = [];
const failed = (error: unknown): void => {
  failures.push(error);
};

let store: Store;
let service: Served;
beforeAll(async () => {
  store = await emptyStore();
  await wipe(store);
  await loadRecords(store, smallRecords, LOAD);
  const journal = openJournal(file, () => new Date('2026-01-02T03:04:05Z'), failed);
  service = await serve(store, TOKEN, { log, journal });
});
afterAll(async () => {
  await service.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

type Line = Readonly<Record<string, unknown>>;
const journalLines = (): readonly Line[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** What the log says of one request. */
const saidOf = async (send: () => Promise<{ readonly headers: unknown }>): Promise<Line> => {
  lines.length = 0;
  await send();
  await expect.poll(() => lines.length).toBe(1);
  return JSON.parse(lines[0] ?? '') as Line;
};

const send = (query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}) =>
  post(service.url, JSON.stringify({ query, variables }), { 'content-type': 'application/json', ...headers });

describe('The log', () => {
  it('has time, id, operation, status and duration of a question, and nothing that it was asked with', async () => {
    const query = 'query Who($id: ID!) { actor(id: $id) { id } ties { totalCount } }';
    const said = await saidOf(() => send(query, { id: 'arland' }, { authorization: `Bearer ${TOKEN}` }));
    expect(said).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      method: 'POST',
      path: '/graphql',
      operation: 'Who',
      fields: ['actor', 'ties'],
      cost: 2,
      status: 200,
      ms: expect.any(Number) as number,
      codes: [],
      msg: 'answered',
    });
    expect(JSON.stringify(said)).not.toMatch(/arland|Bearer|9f1c5e/);
  });

  it('has the id that the client is told', async () => {
    let told: unknown = null;
    const said = await saidOf(async () => {
      const answer = await ask(service.url, '/livez?secret=1');
      told = answer.headers['x-request-id'];
      return answer;
    });
    expect([said['id'], said['path']]).toEqual([told, '/livez']);
  });

  it('has the codes of what was refused', async () => {
    const said = await saidOf(() => send('mutation { retireClaim(id: "x", reason: "y") { id } }'));
    expect(said).toMatchObject({ level: 'warn', status: 401, codes: ['UNAUTHENTICATED'], msg: 'refused' });
  });

  it('has the cause of a failure that the client does not see', async () => {
    const wrong = new StoreClass({ ...store.address, password: 'not the password' });
    const behind = await serve(wrong, null, { log });
    try {
      for (const path of ['/graphql?query={actor(id:"arland"){id}}', '/export/ties.csv']) {
        const said = await saidOf(() => ask(behind.url, path, { 'apollo-require-preflight': '1' }));
        expect(said).toMatchObject({ level: 'error', codes: ['INTERNAL'], err: { code: 'STORE_AUTH' }, msg: 'failed' });
      }
    } finally {
      await behind.close();
      await wrong.close();
    }
  });

  it('hides what nobody should have logged', () => {
    lines.length = 0;
    log.info({ headers: { a: 1 }, request: { authorization: 'secret', body: { variables: { id: 'secret' } } } }, 'x');
    expect(lines[0]).not.toMatch(/secret|"a":1/);
  });
});

describe('The figures', () => {
  it('count requests, latency by operation, refusals, and say how store and ledger are', async () => {
    await send('{ __typename }');
    await send('{ actor(id: "arland") { id } }');
    const answer = await ask(service.url, '/metrics');
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    const figures = answer.text.split('\n');
    const has = (pattern: RegExp): boolean => figures.some((line) => pattern.test(line));
    for (const pattern of [
      /^entente_requests_total\{route="graphql",status="200"\} [1-9]/,
      /^entente_request_seconds_count\{route="graphql",operation="actor"\} [1-9]/,
      /^entente_request_seconds_count\{route="graphql",operation="several"\} 1$/,
      /^entente_operation_cost_nodes_count \d/,
      /^entente_refusals_total\{kind="UNAUTHENTICATED"\} 1$/,
      /^entente_running_weight 0$/,
      /^entente_queued_requests 0$/,
      /^entente_statements_running 0$/,
      /^entente_store_up 1$/,
      /^entente_ledger_head_seconds [1-9]\d{8}/,
      /^entente_nodejs_eventloop_lag_seconds /,
    ])
      expect([pattern, has(pattern)]).toEqual([pattern, true]);
    // Names that clients make up are no labels: there would be no end of them.
    expect(answer.text).not.toContain('Who');
  });
});

describe('The journal', () => {
  it('has each change with its bookmark, and each refusal, and only its owner can read it', async () => {
    const { id } = ledger.split;
    const retire = `mutation Retire { retireClaim(id: "${id}", reason: "wrong") { retiredBecause } }`;
    const { headers } = await send(retire, {}, { authorization: `Bearer ${TOKEN}` });
    const bookmark = headers.get('entente-bookmark');
    expect(bookmark).toMatch(/./);
    await expect
      .poll(() => journalLines().at(-1))
      .toEqual({
        time: '2026-01-02T03:04:05.000Z',
        what: 'change',
        id: headers.get('x-request-id'),
        address: '127.0.0.1',
        operation: 'Retire',
        fields: ['retireClaim'],
        status: 200,
        codes: [],
        bookmark,
      });
    await ask(service.url, '/export/ties.csv', { host: 'evil.example' });
    await expect
      .poll(() => journalLines().at(-1))
      .toMatchObject({
        what: 'refusal',
        kind: 'HOST_REFUSED',
        address: '127.0.0.1',
        path: '/export/ties.csv',
        status: 421,
      });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toContain(TOKEN);
    expect(failures).toEqual([]);
  });

  it('counts refusals of one kind to one address instead of repeating them', () => {
    const path = join(folder, 'counted.ndjson');
    const journal = openJournal(path, () => new Date('2026-01-02T03:04:05Z'), failed);
    for (let round = 0; round < 1_000; round += 1) journal.refuse('OVERLOADED', '10.0.0.1', { status: 503 });
    journal.refuse('OVERLOADED', '10.0.0.2', { status: 503 });
    journal.close();
    const time = '2026-01-02T03:04:05.000Z';
    expect(
      readFileSync(path, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { time, what: 'refusal', kind: 'OVERLOADED', address: '10.0.0.1', status: 503 },
      { time, what: 'refusal', kind: 'OVERLOADED', address: '10.0.0.2', status: 503 },
      { time, what: 'refusals', kind: 'OVERLOADED', address: '10.0.0.1', count: 999 },
    ]);
  });

  it('has few lines however many addresses are refused', () => {
    const path = join(folder, 'many.ndjson');
    const journal = openJournal(path, () => new Date(), failed);
    for (let round = 0; round < 5_000; round += 1)
      journal.refuse('OVERLOADED', `10.0.${round >> 8}.${round & 255}`, {});
    journal.close();
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(1_002);
  });

  it('that cannot be written says so once, and stops nothing', () => {
    const told: unknown[] = [];
    const journal = openJournal(
      '/dev/null/journal',
      () => new Date(),
      (error) => told.push(error),
    );
    journal.write({ what: 'change' });
    journal.write({ what: 'change' });
    journal.close();
    expect(told).toHaveLength(1);
  });
});
