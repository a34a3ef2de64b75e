/**
 * Exports of 100,000 ties: size, time and how much the service's memory grows while it writes them, each asked by a client in a
 * process of its own. `ENTENTE_BENCH_TIES` makes the graph smaller or larger.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServer } from '../../src/api/http/server.ts';
import { createIo } from '../../src/cli/io.ts';
import type { ActorId, ClaimId } from '../../src/domain/ids.ts';
import { dayOf } from '../../src/domain/time/day.ts';
import { tieIdOf } from '../../src/domain/ties/tie-key.ts';
import { SUPPORT_FORMS, TIE_TYPE_NAMES } from '../../src/domain/ties/types.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { startLocalNeo4j } from '../../src/graph/local/local-neo4j.ts';
import { actorProperties } from '../../src/graph/mapping/actor.ts';
import { tieEdge } from '../../src/graph/mapping/edge.ts';
import { ensureModel } from '../../src/graph/store/model.ts';
import { Store } from '../../src/graph/store/store.ts';
import { anActor } from '../support/records.ts';
import { aTie } from '../support/graphs.ts';

const TIES = Number(process.env['ENTENTE_BENCH_TIES'] ?? 100_000);
const ACTORS = Math.ceil(TIES / 10);
const BATCH = 5_000;

const idOf = (index: number): ActorId => `actor-${String(index % ACTORS).padStart(6, '0')}` as ActorId;

const tieOf = (index: number) => {
  const subject = idOf(index);
  const object = idOf(index + 1 + ((index * 7_919) % (ACTORS - 1)));
  const type = TIE_TYPE_NAMES[index % TIE_TYPE_NAMES.length] ?? 'SUPPORTS';
  const form = type === 'SUPPORTS' ? (SUPPORT_FORMS[index % SUPPORT_FORMS.length] ?? null) : null;
  const start = dayOf(2000 + (index % 20), 1 + (index % 12), 1);
  const bounds = { startEarliest: start, startLatest: start + 30, endEarliest: start + 400, endLatest: start + 430 };
  const key = { type, subject, object, against: null, form, about: `n-${index}`, qualifiers: [] };
  const claimIds = [0, 1].map((n) => `${String(index)}${String(n)}`.padStart(32, '0') as ClaimId);
  return aTie({
    ...key,
    id: tieIdOf(key, bounds),
    bounds,
    claimIds,
    confidence: (index % 97) / 100,
    origins: 1 + (index % 4),
  });
};

const batches = function* (count: number): Generator<readonly number[]> {
  for (let from = 0; from < count; from += BATCH)
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => from + index);
};

const fill = async (store: Store): Promise<void> => {
  for (const batch of batches(ACTORS)) {
    const rows = batch.map((index) => {
      const id = idOf(index);
      const actor = anActor(id, { label: { en: `Actor ${index}`, ar: `الطرف ${index}` } });
      return { id, label: 'ArmedGroup', properties: actorProperties(actor) };
    });
    await store.write((run) => run('write/put-actors', { rows }));
  }
  for (const batch of batches(TIES)) {
    const rows = batch.map((index) => ({ ...tieEdge(tieOf(index)) }));
    await store.write((run) => run('write/put-edges', { rows }));
  }
};

const CLIENT = `
let size = 0;
const response = await fetch(process.argv[1]);
for await (const piece of response.body) size += piece.length;
console.log(size);
`;

const run = promisify(execFile);
const MB = 1024 * 1024;
const rounded = (value: number): number => Number(value.toFixed(1));

const measured = async (url: string) => {
  globalThis.gc?.();
  const before = process.memoryUsage();
  let [rss, live] = [0, 0];
  const watch = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage().rss - before.rss);
    // What is still held once garbage is gone.
    globalThis.gc?.();
    const now = process.memoryUsage();
    live = Math.max(live, now.heapUsed + now.external - before.heapUsed - before.external);
  }, 200);
  const begun = performance.now();
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', CLIENT, url]);
  clearInterval(watch);
  return {
    MB: rounded(Number(stdout) / MB),
    seconds: rounded((performance.now() - begun) / 1_000),
    rssGrowthMB: rounded(rss / MB),
    liveGrowthMB: rounded(live / MB),
  };
};

const FILES = 'ties.csv ties.ndjson ties.json actors.csv graph.graphml graph.gexf graph.jsonld graph.cypher'.split(' ');

const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const { say } = createIo(new AbortController().signal);
const local = await startLocalNeo4j({ home, ...readSettings().local, report: say });
try {
  const store = new Store({ uri: local.boltUri, username: local.username, password: local.password, database: null });
  await ensureModel(store);
  await fill(store);
  const report = (error: unknown): void => {
    say(String(error));
  };
  const server = await startServer({ store, host: '127.0.0.1', port: 0, browserUrl: null, report });
  await measured(`${server.url}/export/ties.csv?actor=${idOf(0)}`);
  await measured(`${server.url}/export/ties.csv`);
  const results: Record<string, object> = {};
  for (const file of FILES) results[file] = await measured(`${server.url}/export/${file}`);
  console.table(results);
  await server.close();
  await store.close();
} finally {
  await local.stop();
  rmSync(home, { recursive: true, force: true });
}
