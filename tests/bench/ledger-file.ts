/**
 * What a ledger file costs: a made-up ledger of ENTENTE_BENCH_CLAIMS claims (100,000) is verified, restored into an empty local
 * Neo4j and exported, each with its rate and by how much this process grew (resident memory, from before the step to its peak).
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLedger } from '../../src/cli/export-ledger.ts';
import { loadLedger, validateLedger } from '../../src/cli/load-ledger.ts';
import { createIo } from '../../src/cli/io.ts';
import type { LedgerRecord } from '../../src/domain/claims/ledger.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { startLocalNeo4j } from '../../src/graph/local/local-neo4j.ts';
import { Store } from '../../src/graph/store/store.ts';
import { LedgerWriter } from '../../src/loaders/ledger-file/writer.ts';
import { readLedger } from '../../src/loaders/ledger-file/reader.ts';
import { aClaim, aSource } from '../support/claims.ts';
import { recorded } from '../support/ledger-files.ts';
import { anActor } from '../support/records.ts';

const CLAIMS = Number(process.env['ENTENTE_BENCH_CLAIMS'] ?? 100_000);
const ACTORS = 2_000;
const SOURCES = 500;
const MIB = 1024 * 1024;

const named = (what: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${what}-${String(at).padStart(5, '0')}`);

/** A twentieth retired, a third with a note in Arabic, four claims on one question in the mean. */
const claimAt = (at: number, actors: readonly string[], sources: readonly string[]): LedgerRecord => {
  const pair = at % Math.ceil(CLAIMS / 4);
  const claim = aClaim({
    subject: actors[pair % ACTORS] ?? '',
    object: actors[(pair * 7 + 1 + Math.floor(pair / ACTORS)) % ACTORS] ?? '',
    type: pair % 3 === 0 ? 'FIGHTS' : 'SUPPORTS',
    attestedOn: `${2000 + (at % 20)}-${String(1 + (at % 12)).padStart(2, '0')}`,
    source: sources[at % SOURCES] ?? '',
    note: at % 3 === 0 ? `ملاحظة رقم ${at}` : `note ${at}`,
  });
  const retired = at % 20 === 0 ? { retiredAt: '2026-03-01T00:00:00.000Z', retiredBecause: 'withdrawn' } : {};
  return { record: 'claim', item: recorded(claim, { broughtBy: [], ...retired }) };
};

const make = async (file: string): Promise<void> => {
  const actors = named('actor', ACTORS);
  const sources = named('source', SOURCES);
  const claims = Array.from({ length: CLAIMS }, (_, at) => claimAt(at, actors, sources));
  const records: readonly LedgerRecord[] = [
    ...sources.map((id): LedgerRecord => ({ record: 'source', item: aSource(id, { publishedOn: '2020' }) })),
    ...actors.map((id): LedgerRecord => ({ record: 'actor', item: anActor(id) })),
    ...claims
      .filter(({ record, item }) => record === 'claim' && item.subject !== item.object)
      .sort((a, b) => (a.item.id < b.item.id ? -1 : 1)),
  ];
  const writer = new LedgerWriter({ judgements: false, titles: false, words: false, datasets: false });
  const out = createWriteStream(file);
  out.write(writer.header());
  for (const { record, item } of records) if (!out.write(writer.record(record, item))) await once(out, 'drain');
  out.end(writer.trailer());
  await once(out, 'close');
};

/** Runs a step; says how long it took, how many claims a second that is, and by how much this process grew meanwhile. */
const measure = async (step: string, work: () => Promise<unknown>): Promise<void> => {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const started = performance.now();
  const cpu = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - started) / 1000;
  clearInterval(timer);
  peak = Math.max(peak, process.memoryUsage().rss);
  const rate = Math.round(CLAIMS / seconds);
  const grew = Math.round((peak - before) / MIB);
  const own = ((user + system) / 1e6).toFixed(1);
  console.log(
    `${step}: ${seconds.toFixed(1)} s (${own} s of them this process's), ${rate} claims a second, grew by ${grew} MiB`,
  );
};

const run = async (): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const file = join(home, 'made-up.ndjson');
  try {
    const self = fileURLToPath(import.meta.url);
    const made = spawnSync(process.execPath, ['--import', 'tsx', self, file], { stdio: 'inherit' });
    if (made.status !== 0) throw new Error('no ledger was made');
    console.log(`${CLAIMS} claims, ${Math.round(statSync(file).size / MIB)} MiB:`);
    await measure('read', async () => {
      for await (const piece of readLedger(createReadStream(file)))
        if (piece.kind === 'PROBLEM') throw new Error(piece.issue.problem);
    });
    await measure('validate', () => validateLedger(file, {}, createIo(new AbortController().signal)));
    const local = await startLocalNeo4j({ home: join(home, 'neo4j'), ...readSettings().local, report: console.log });
    try {
      const address = { uri: local.boltUri, username: local.username, password: local.password, database: null };
      const env = { NEO4J_URI: address.uri, NEO4J_USERNAME: address.username, NEO4J_PASSWORD: address.password };
      const io = { ...createIo(new AbortController().signal), env };
      await measure('restore, compare and audit', () => loadLedger(file, {}, io));
      const store = new Store(address);
      await measure('export', () => writeLedger(store, () => Promise.resolve()));
      await store.close();
    } finally {
      await local.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

const target = process.argv[2];
await (target === undefined ? run() : make(target));
