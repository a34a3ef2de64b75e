/**
 * The online load rate: 100,000 claims that give 100,000 ties, through our load and through a careful plain loader that stores the
 * same graph by `UNWIND` of maps, each in an empty local Neo4j of its own and warmed; then the same again through ours, in the
 * same batches and in others. Rates are claims a second; what counts is what they are beside the plain loader's in the same run.
 *
 *   npm run bench:load
 *
 * `ENTENTE_BENCH_CLAIMS` makes it smaller or larger; arguments choose parts: plain bare ours.
 */
import { deepStrictEqual } from 'node:assert';
import type { Store } from '../../src/graph/store/store.ts';
import { loadImportBatch, NOTHING_WRITTEN } from '../../src/graph/write/load/load-import.ts';
import type { Records } from '../../src/graph/write/load/records.ts';
import { inBatches, type Made, makeRecords } from './loading/made-records.ts';
import { empty, fingerprint, type Measured, onEmptyNeo4j } from './loading/on-empty-neo4j.ts';
import { type PlainBatch, plainBatches, PlainLoader } from './loading/plain-loader.ts';

const CLAIMS = Number(process.env['ENTENTE_BENCH_CLAIMS'] ?? 100_000);
const WARM_UP = Math.min(20_000, CLAIMS);
const PLAIN_SIZES = (process.env['ENTENTE_BENCH_PLAIN'] ?? '500,1000,2000,5000').split(',').map(Number);
/** What a collector hands over at once. */
const COLLECTED = 10_000;
/** Another cut of the same rows. */
const CUT_OTHERWISE = 7_000;
const PARTS = process.argv.slice(2);
const isWanted = (part: string): boolean => PARTS.length === 0 || PARTS.includes(part);

const made = makeRecords(CLAIMS);
const warmUp = makeRecords(WARM_UP, 99);

const rateOf = ({ seconds }: Measured): number => Math.round(CLAIMS / seconds);
const shares = ({ own, server, statements }: Measured): string =>
  `${own.toFixed(1)} s of this process, ${server.toFixed(1)} s of Neo4j's, ${statements.toFixed(1)} s of them its statements`;
const rounded = (value: number, places = 2): number => Number(value.toFixed(places));

/** The quickest of its batch sizes, each in an empty store; with what the store then holds. */
const runPlain = async (write: (loader: PlainLoader, made: Made, batches: readonly PlainBatch[]) => Promise<void>) => {
  const results: { size: number; measured: Measured; holds: unknown }[] = [];
  for (const size of PLAIN_SIZES)
    await onEmptyNeo4j(async ({ store, measure }) => {
      const loader = new PlainLoader(store.address);
      await write(loader, warmUp, plainBatches(warmUp, size));
      await empty(store);
      const batches = plainBatches(made, size);
      const measured = await measure(() => write(loader, made, batches));
      console.log(`  batches of ${size}: ${rateOf(measured)} a second, ${shares(measured)}`);
      results.push({ size, measured, holds: await fingerprint(store) });
      await loader.driver.close();
    });
  return results.reduce((a, b) => (a.measured.seconds < b.measured.seconds ? a : b));
};

/** Every statement of a load: how often, how long in all. */
const watched = (store: Store) => {
  const spent = new Map<string, { count: number; ms: number }>();
  const observed = store.observed((name) => {
    const own = spent.get(name) ?? { count: 0, ms: 0 };
    spent.set(name, own);
    own.count += 1;
    const started = performance.now();
    return () => {
      own.ms += performance.now() - started;
    };
  });
  return { observed, spent };
};

const loadOurs = async (store: Store, { source }: Made, batches: readonly Records[]) => {
  const options = { origin: 'import:made', now: () => new Date() };
  const sources = { actors: [], sources: [source], places: [], events: [], claims: [] };
  let totals = await loadImportBatch(store, sources, options, NOTHING_WRITTEN);
  for (const batch of batches) totals = await loadImportBatch(store, batch, options, totals);
  return totals;
};

/** As the same file with one row more at its front is collected, and cut otherwise: every batch has other claims than before. */
const oneRowMore = (all: Made): readonly Records[] => {
  const first = { ...all, claims: all.claims.slice(0, 1) };
  const [batch] = inBatches(first, 1) as [Records];
  const given = new Set(batch.actors.map(({ id }) => id as string));
  const others = inBatches({ ...all, claims: all.claims.slice(1) }, CUT_OTHERWISE);
  return [batch, ...others.map((own) => ({ ...own, actors: own.actors.filter(({ id }) => !given.has(id)) }))];
};

const runOurs = () =>
  onEmptyNeo4j(async ({ store, measure }) => {
    await loadOurs(store, warmUp, inBatches(warmUp, COLLECTED));
    await loadOurs(store, warmUp, oneRowMore(warmUp));
    await empty(store);
    const run = async (what: string, batches: readonly Records[]) => {
      const { observed, spent } = watched(store);
      let totals = NOTHING_WRITTEN;
      const measured = await measure(async () => {
        totals = await loadOurs(observed, made, batches);
      });
      console.log(`${what}: ${rateOf(measured)} a second, ${shares(measured)}`, JSON.stringify(totals));
      console.table(
        Object.fromEntries([...spent].map(([name, { count, ms }]) => [name, { count, seconds: rounded(ms / 1_000) }])),
      );
      return { measured, holds: await fingerprint(store) };
    };
    return {
      first: await run('ours, the first time', inBatches(made, COLLECTED)),
      same: await run('ours again, the same batches', inBatches(made, COLLECTED)),
      others: await run('ours again, other batches', oneRowMore(made)),
    };
  });

const table: Record<string, object> = {};
const ours = isWanted('ours') ? await runOurs() : null;
if (isWanted('plain')) console.log('A plain loader of the same graph:');
const plain = isWanted('plain') ? await runPlain((loader, all, batches) => loader.load(all, batches)) : null;
if (isWanted('bare')) console.log('A plain loader of nothing but actors and ties:');
const bare = isWanted('bare') ? await runPlain((loader, _, batches) => loader.loadTies(batches)) : null;

const add = (what: string, measured: Measured): void => {
  table[what] = {
    'a second': rateOf(measured),
    seconds: rounded(measured.seconds, 1),
    'processor s: ours': rounded(measured.own, 1),
    'Neo4j’s': rounded(measured.server, 1),
    'its statements': rounded(measured.statements, 1),
    'to plain': plain ? rounded(plain.measured.seconds / measured.seconds) : '-',
    'to ours first': ours ? rounded(ours.first.measured.seconds / measured.seconds) : '-',
  };
};
if (plain) add(`plain, batches of ${plain.size}`, plain.measured);
if (bare) add(`ties alone, batches of ${bare.size}`, bare.measured);
if (ours) {
  add('ours', ours.first.measured);
  add('ours again, same batches', ours.same.measured);
  add('ours again, other batches', ours.others.measured);
  deepStrictEqual(ours.same.holds, ours.first.holds);
  deepStrictEqual(ours.others.holds, ours.first.holds);
  if (plain) deepStrictEqual(ours.first.holds, plain.holds);
  console.log('Each store holds the same:', JSON.stringify(ours.first.holds));
}
console.table(table);
