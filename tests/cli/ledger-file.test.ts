import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../src/cli/audit.ts';
import { exportWhat } from '../../src/cli/export.ts';
import { exportLedger, writeLedger } from '../../src/cli/export-ledger.ts';
import { loadLedger, validateLedger } from '../../src/cli/load-ledger.ts';
import { loadPack } from '../../src/cli/load.ts';
import { listSeedPacks, readPackFolder } from '../../src/cli/pack-folder.ts';
import { serve } from '../../src/cli/serve.ts';
import { RECORD_NAMES } from '../../src/domain/claims/ledger.ts';
import type { ActorId, SourceId } from '../../src/domain/ids.ts';
import type { Verdict } from '../../src/domain/identity/judgement.ts';
import type { Claim, Evidence } from '../../src/domain/records.ts';
import { auditGraph } from '../../src/graph/audit.ts';
import { recordJudgement, withdrawJudgement } from '../../src/graph/write/judge.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { retireClaims } from '../../src/graph/write/claims/retire-claims.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { fewerClaims } from '../support/fewer-claims.ts';
import { aClaim } from '../support/claims.ts';
import { exportOf } from '../support/export-of.ts';
import { loadAtTimes } from '../support/known-times.ts';
import { ledgerFile, readLedgerFile } from '../support/ledger-files.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { quietIo, settingsOn } from '../support/quiet-io.ts';
import { evidenced, LOAD, recordsOf, storedEdges, wipe } from '../support/records.ts';
import { runCli, startCli, storeEnvironment } from '../support/run-cli.ts';
import { smallRecords } from '../support/small-ledger.ts';
import { WHOLE } from '../support/small-graph.ts';
import { emptyStore } from '../support/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-ledger-'));
let store: Store;
let nodes: unknown;
/** Export of the rich ledger, and all that was stored with it. */
let file = '';
let stored: readonly unknown[] = [];

const path = (name: string): string => join(folder, name);

const write = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(path(name), bytes);
  return path(name);
};

const exported = async (): Promise<string> => {
  const io = quietIo(store);
  await exportWhat('ledger', {}, io);
  return io.written.join('');
};

const load = async (name: string, more = {}, flags = {}) => {
  const io = quietIo(store, more);
  await loadLedger(path(name), flags, io);
  return io;
};

/** How many nodes and relationships there are, by label and type. */
const counted = async (): Promise<unknown> => [
  await store.runPlain('MATCH (n) RETURN labels(n) AS labels, count(*) AS count ORDER BY labels'),
  await store.runPlain('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type'),
];

const everything = async (): Promise<readonly unknown[]> => [
  await exportOf(store),
  await storedEdges(store),
  await store.read('read/ledger-head', {}),
  await auditGraph(store),
];

/** Claims of each stance on one question, and one more piece of evidence for each, in another document. */
const argued = (): readonly [readonly Claim[], readonly Claim[]] => {
  const support = { subject: 'northland', object: 'militia', attestedOn: '2015-03-01', source: 'gazette' };
  const claims = [
    aClaim(support),
    aClaim({ ...support, stance: 'ALLEGED', assertedBy: 'ministry', note: 'يُقال إنّ\tذلك “so” e\u0301' }),
    aClaim({ ...support, stance: 'DENIED', assertedBy: 'northland', via: ['wire', 'bulletin'] }),
    aClaim({ ...support, stance: 'ANNOUNCED', object: 'league', type: 'MEMBER_OF', qualifiers: { role: 'lead' } }),
  ].map(evidenced);
  const inTheWire = (own: Evidence): Evidence => ({ ...own, document: 'wire' as SourceId, locator: 'p9:1-2' });
  return [claims, claims.map((claim) => ({ ...claim, evidence: claim.evidence.map(inTheWire) }))];
};

/** Both seed packs, and a made-up ledger that was learned, supplemented and withdrawn at several times. */
const makeRichLedger = async (): Promise<void> => {
  const io = quietIo(store);
  for (const seed of listSeedPacks()) {
    const { name, pack } = readPackFolder(seed);
    await loadPack(store, { name, pack: fewerClaims(pack) }, io);
  }
  const [claims, again] = argued();
  const after = (await store.read('read/ledger-head', {}))[0]?.changedAt ?? '';
  const later = (hours: number): string => new Date(Date.parse(after) + hours * 3_600_000).toISOString();
  await loadAtTimes(store, [
    { at: later(1), learns: smallRecords },
    { at: later(2), learns: claims },
    { at: later(3), learns: again },
  ]);
  const standing = (await store.runPlain('MATCH (c:Claim) RETURN c.id AS id ORDER BY id')).map(
    ({ id }) => id as Claim['id'],
  );
  const gone = standing.filter((_, index) => index % 9 === 0);
  await retireClaims(store, gone.slice(0, 5), 'withdrawn by its publisher', () => new Date(later(4)));
  await retireClaims(store, gone.slice(5), 'سُحب', () => new Date(later(5)));
  await loadRecords(
    store,
    recordsOf([aClaim({ subject: 'northland', object: 'league', attestedOn: '2016', source: 'gazette' })]),
    { ...LOAD, now: () => new Date(later(6)) },
  );
  await judge('SAME_AS', 'red-front', 'blue-front', later(7));
  await judge('SAME_AS', 'arland', 'ministry', later(8));
  await judge('UNSURE', 'league', 'old-league', later(9));
  const pair = { a: 'ministry' as ActorId, b: 'arland' as ActorId };
  await withdrawJudgement(store, { ...pair, judge: 'Omar', reason: 'a part of it' }, () => new Date(later(10)));
};

const judge = (verdict: Verdict, keep: string, other: string, at: string) => {
  const content = { verdict, keep: keep as ActorId, other: other as ActorId, judge: 'Rima', reason: 'one office' };
  return recordJudgement(store, content, () => new Date(at));
};

beforeAll(async () => {
  store = await emptyStore();
  await makeRichLedger();
  file = await exported();
  stored = await everything();
  nodes = await counted();
  write('ledger.ndjson', file);
}, 300_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it('the ledger of these tests holds every kind of record, titles in two languages, retirements, several known times, evidence in several documents and every stance', async () => {
  const { records, whole } = await readLedgerFile(file);
  expect(file).toMatch(/^\{"record":"header","format":"entente-ledger","version":4,/);
  expect([...new Set(records.map(({ record }) => record))]).toEqual(RECORD_NAMES);
  const matters = records.flatMap((line) => (line.record === 'matter' ? [line.item] : []));
  expect(matters.filter(({ title }) => title.en !== null && title.ar !== null).length).toBeGreaterThan(10);
  const sources = records.flatMap((line) => (line.record === 'source' ? [line.item] : []));
  expect(sources.filter(({ titleAr }) => titleAr !== undefined).length).toBeGreaterThan(1);
  expect(sources.filter(({ titleAr }) => titleAr === undefined).length).toBeGreaterThan(1);
  const claims = records.flatMap((own) => (own.record === 'claim' ? [own.item] : []));
  expect(whole?.counts.pack).toBe(3);
  expect(whole?.counts.judgement).toBe(3);
  expect(new Set(claims.map(({ stance }) => stance)).size).toBe(4);
  expect(claims.filter(({ retiredAt }) => retiredAt !== null).length).toBeGreaterThan(10);
  expect(new Set(claims.map(({ recordedAt }) => recordedAt)).size).toBeGreaterThanOrEqual(5);
  expect(
    claims.filter((own) => own.evidence.some(({ recordedAt }) => recordedAt !== own.recordedAt)).length,
  ).toBeGreaterThan(0);
  expect(claims.filter(({ broughtBy }) => broughtBy.length > 0).length).toBeGreaterThan(100);
  const edges = await storedEdges(store);
  const withFlag = (flag: string) => edges.filter((edge) => edge[flag] === true).length;
  for (const flag of ['contested', 'contestedInTime', 'neverCertain', 'ongoing'])
    expect(withFlag(flag), flag).toBeGreaterThan(1);
  const withItems = (list: string, count: number) =>
    edges.filter((edge) => ((edge[list] ?? []) as readonly unknown[]).length >= count).length;
  expect(withItems('denialIds', 1)).toBeGreaterThan(1);
  expect(withItems('certainFrom', 2)).toBeGreaterThan(1);
  expect(stored.at(-1)).toEqual([]);
});

describe('a ledger that is exported, wiped and loaded', { timeout: 300_000 }, () => {
  beforeEach(() => wipe(store));

  it('gives the same export to the byte, the same ties, times and head, and a sound graph', async () => {
    const io = await load('ledger.ndjson', {}, { json: true });
    expect(await exported()).toBe(file);
    expect(await everything()).toEqual(stored);
    expect(io.said.at(-1)).toMatch(
      /^Audit: every rule holds\. An export is the same to the byte, SHA-256 [0-9a-f]{64}\.$/,
    );
    expect(JSON.parse(io.written.join(''))).toMatchObject([{ ledger: 'ledger.ndjson', state: 'restored' }]);
    // Batches of loads are no part of a ledger.
    const [labels] = nodes as readonly [readonly { readonly labels: readonly string[] }[]];
    const [now] = (await counted()) as readonly [readonly unknown[]];
    expect(now).toEqual(labels.filter((own) => own.labels[0] !== 'Batch'));

    const before = await counted();
    const again = await load('ledger.ndjson', {}, { json: true });
    expect(again.said).toHaveLength(1);
    expect(again.said[0]).toMatch(
      /^ledger\.ndjson: nothing changed; the ledger is the same to the byte, with \d+ sources, /,
    );
    expect(await counted()).toEqual(before);
  });

  it('that is interrupted takes and serves nothing else, goes on where it stopped, and then takes claims again', async () => {
    const stop = new AbortController();
    let batches = 0;
    const interrupting = {
      signal: stop.signal,
      progress: (line: string) => {
        if (line.includes(' of ') && ++batches === 2) stop.abort();
      },
    };
    await expect(load('ledger.ndjson', interrupting)).rejects.toMatchObject({
      code: 'INTERRUPTED',
      message: 'Interrupted after 2 batches; load the same file again to go on.',
    });
    // The vocabulary and the claims: what follows from them comes last.
    expect(await storedEdges(store)).toEqual([]);
    const half = await counted();
    const notWhole = {
      code: 'DATA_INVALID',
      message: expect.stringContaining('is not whole; "entente load" of that file') as string,
    };
    await expect(loadRecords(store, WHOLE, LOAD)).rejects.toMatchObject(notWhole);
    await expect(retireClaims(store, [], 'x', () => new Date())).rejects.toMatchObject(notWhole);
    await expect(exportLedger(store, quietIo(store))).rejects.toMatchObject(notWhole);
    const io = quietIo(store);
    await expect(audit({}, io)).rejects.toMatchObject(notWhole);
    await expect(serve({ ...io, settings: settingsOn(store.address, { PORT: '0' }) })).rejects.toMatchObject(notWhole);
    write('other.ndjson', ledgerFile([]));
    await expect(load('other.ndjson')).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message: expect.stringMatching(
        /^The graph holds a part of another ledger file, that with the SHA-256 [0-9a-f]{64}\. /,
      ) as string,
    });
    expect(await counted()).toEqual(half);

    // The same file, compressed meanwhile.
    write('ledger.ndjson.gz', gzipSync(file));
    const resumed = await load('ledger.ndjson.gz', {}, { json: true });
    expect(JSON.parse(resumed.written.join(''))).toMatchObject([{ batches: { unchanged: 2 } }]);
    expect(await exported()).toBe(file);
    expect(await everything()).toEqual(stored);

    const [head] = await store.read('read/ledger-head', {});
    const more = aClaim({ subject: 'northland', object: 'militia', attestedOn: '2011', source: 'gazette' });
    await loadRecords(store, { ...recordsOf([more]), actors: [], sources: [] }, LOAD);
    const [next] = await store.read('read/ledger-head', {});
    expect([head?.changedAt, next?.changedAt].sort()).toEqual([head?.changedAt, next?.changedAt]);
    expect(next).not.toEqual(head);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('with --dry-run says what it would restore, and writes nothing', async () => {
    const io = await load('ledger.ndjson', {}, { dryRun: true });
    expect(io.said).toEqual([
      expect.stringMatching(/^ledger\.ndjson: would restore \d+ sources, .* claims\. Nothing was written\.$/),
    ]);
    expect(await counted()).toEqual([[], []]);
  });
});

describe('a ledger file that is refused', { timeout: 120_000 }, () => {
  beforeEach(() => wipe(store));

  it('because a line was altered or the end is missing names that line, and writes nothing', async () => {
    const lines = file.split(/(?<=\n)/);
    const at = lines.length - 5;
    const altered = lines.with(at, (lines[at] ?? '').replace('"stance":"', '"stance": "'));
    write('altered.ndjson', altered.join(''));
    const io = quietIo(store);
    await expect(loadLedger(path('altered.ndjson'), {}, io)).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message: `altered.ndjson is not a whole ledger: line ${at + 1} is the first that is wrong; nothing was written.`,
    });
    expect(io.said).toEqual([expect.stringContaining(`altered.ndjson:${at + 1}: not the line that was exported here`)]);

    write('cut.ndjson', file.slice(0, -200));
    await expect(load('cut.ndjson')).rejects.toMatchObject({
      message: expect.stringContaining(`line ${lines.length} is`) as string,
    });
    const zipped = gzipSync(file);
    write('cut.ndjson.gz', zipped.subarray(0, zipped.length / 2));
    await expect(load('cut.ndjson.gz')).rejects.toMatchObject({ code: 'DATA_INVALID' });
    const damaged = Uint8Array.from(zipped);
    damaged.fill(0xff, 2000, 2100);
    write('damaged.ndjson.gz', damaged);
    await expect(load('damaged.ndjson.gz')).rejects.toMatchObject({ code: 'DATA_INVALID' });
    expect(await counted()).toEqual([[], []]);
  });

  it('because the graph holds something else leaves that as it is', async () => {
    await loadRecords(store, WHOLE, LOAD);
    const before = await everything();
    for (const flags of [{}, { dryRun: true }])
      await expect(load('ledger.ndjson', {}, flags)).rejects.toMatchObject({
        code: 'DATA_INVALID',
        message: expect.stringMatching(/^The graph is not empty, and holds another ledger than the file\./) as string,
      });
    expect(await everything()).toEqual(before);
  });

  it('or taken for good is known without a store', async () => {
    const io = quietIo(store, { settings: readSettings({ NEO4J_URI: 'bolt://127.0.0.1:1' }) });
    await validateLedger(path('ledger.ndjson'), {}, io);
    expect(io.said).toEqual([
      expect.stringMatching(/^ledger\.ndjson: a whole ledger; \d+ sources, .*; SHA-256 [0-9a-f]{64}\.$/),
    ]);
  });
});

describe('an export', { timeout: 120_000 }, () => {
  it('during which somebody writes is given up before its trailer', async () => {
    await wipe(store);
    await loadRecords(store, smallRecords, LOAD);
    const parts: string[] = [];
    // Between two of its statements, as another service would.
    const meddling = new Proxy(store, {
      get: (target, key) => {
        if (key !== 'read') return Reflect.get(target, key) as unknown;
        return async (...args: Parameters<Store['read']>) => {
          if (args[0] === 'read/ledger-claims') await loadRecords(store, WHOLE, LOAD);
          return target.read(...args);
        };
      },
    });
    await expect(
      writeLedger(meddling, (text) => {
        parts.push(text);
        return Promise.resolve();
      }),
    ).rejects.toMatchObject({ code: 'LEDGER_CHANGED' });
    expect(parts.join('')).not.toContain('"record":"trailer"');
  });
});

describe('on the command line', { timeout: 300_000 }, () => {
  it('a load of a ledger file that is interrupted ends with 130, and the same load finishes it', async () => {
    await wipe(store);
    const { child, done, says } = startCli(['load', path('ledger.ndjson')], { env: storeEnvironment() });
    await says(/ledger\.ndjson: \d+ of \d+ claims/);
    child.kill('SIGINT');
    const { code, stderr } = await done;
    if (code === 130) expect(stderr).toContain('load the same file again to go on.');
    const ran = await runCli(['load', path('ledger.ndjson')]);
    expect([code === 130 || code === 0, ran.code, ran.stdout]).toEqual([true, 0, '']);
    const bytes = (await runCli(['export'])).stdout;
    expect(bytes).toBe(file);
    const two = await runCli(['load', path('ledger.ndjson'), 'seed/newsweek-2017-11']);
    expect([two.code, two.stderr]).toEqual([
      2,
      `entente: ${path('ledger.ndjson')} is a ledger file; it is loaded by itself, into an empty graph.\n`,
    ]);
  });
});
