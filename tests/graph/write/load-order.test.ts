import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listSeedPacks, readPackFolder } from '../../../src/cli/pack-folder.ts';
import type { Claim } from '../../../src/domain/records.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import type { Records } from '../../../src/graph/write/load/records.ts';
import { aClaim } from '../../support/claims.ts';
import { actorsAndTiesOf, exportOf, withoutKnownTimes } from '../../support/export-of.ts';
import { aLedger, type RandomLedger } from '../../support/random-claims.ts';
import { fewerClaims } from '../../support/fewer-claims.ts';
import { anActor, LOAD, recordsOf, storedEdges, wipe } from '../../support/records.ts';
import { aSplitOf, type Part } from '../../support/splits.ts';
import { emptyStore, wipeInParts } from '../../support/store.ts';

const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env.ENTENTE_LOADS ?? 3);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

const load = (records: Records, batchSize: number) => loadRecords(store, records, { ...LOAD, batchSize });

const wholeOf = ({ claims, sources, actors }: RandomLedger): Records => {
  const living = actors.map((own) => ({ ...anActor(own.id), existsFrom: own.existsFrom, existsTo: own.existsTo }));
  return recordsOf(claims, { sources, actors: living });
};

/** The pack without what it knows of time: no dates of documents, no existence. */
const undated = ({ actors, sources, ...rest }: Records): Records => ({
  ...rest,
  actors: actors.map((own) => ({ ...own, existsFrom: null, existsTo: null })),
  sources: sources.map((own) => ({ ...own, publishedOn: null })),
});

const ledgers = aLedger
  .filter(({ claims }) => claims.length >= 8)
  .chain((ledger) =>
    fc.record({
      whole: fc.constant(wholeOf(ledger)),
      order: fc.shuffledSubarray([...ledger.claims.keys()], { minLength: ledger.claims.length }),
      inFirst: fc.nat(ledger.claims.length),
      firstIsUndated: fc.boolean(),
    }),
  );

it(
  'gives the same ties and export in any order of claims and packs, in any batches',
  { timeout: 60_000 + 15_000 * numRuns },
  async () => {
    console.log(`random loads: ENTENTE_SEED=${seed} ENTENTE_LOADS=${numRuns}`);
    const seen = { loads: 0, edges: 0, undatedFirst: 0 };
    const outcome = async (...loads: readonly (readonly [Records, number])[]) => {
      await wipe(store);
      for (const [records, batchSize] of loads) await load(records, batchSize);
      expect(await auditGraph(store)).toEqual([]);
      seen.loads++;
      return { edges: await storedEdges(store), text: withoutKnownTimes(await exportOf(store)) };
    };
    await fc.assert(
      fc.asyncProperty(ledgers, async ({ whole, order, inFirst, firstIsUndated }) => {
        const all = await outcome([whole, 500]);
        seen.edges += all.edges.length;
        const shuffled = order.map((at) => whole.claims[at] as Claim);
        const reversed = { ...whole, claims: shuffled, actors: whole.actors.toReversed() };
        expect(await outcome([reversed, 7])).toEqual(all);
        const first = { ...whole, claims: shuffled.slice(0, inFirst) };
        const second = { ...whole, claims: shuffled.slice(inFirst) };
        if (firstIsUndated) seen.undatedFirst++;
        expect(await outcome([firstIsUndated ? undated(first) : first, 1], [second, 7])).toEqual(all);
        expect(await outcome([second, 500], [firstIsUndated ? undated(first) : first, 7])).toEqual(all);
      }),
      { seed, numRuns },
    );
    console.log(`${seen.loads} loads, ${seen.edges} edges, ${seen.undatedFirst} times undated first`);
    expect(seen.loads).toBeGreaterThanOrEqual(4 * numRuns);
    expect(seen.edges).toBeGreaterThan(numRuns);
  },
);

it('keeps ties and claims together when two loads of one topic run at the same time', async () => {
  await wipe(store);
  const about = (from: number, count: number): readonly Claim[] =>
    Array.from({ length: count }, (_, i) => aClaim({ source: `s${from + i}`, attestedOn: `2014-01-${10 + (i % 20)}` }));
  const whole = recordsOf([...about(0, 80), ...about(100, 20), ...about(200, 20)]);
  await load({ ...whole, claims: recordsOf(about(0, 80)).claims }, 500);
  await Promise.all([
    load({ ...whole, claims: recordsOf(about(100, 20)).claims }, 1),
    load({ ...whole, claims: recordsOf(about(200, 20)).claims }, 1),
  ]);
  expect(await store.read('read/claim-total', {})).toEqual([{ count: 120 }]);
  expect(await auditGraph(store)).toEqual([]);
});

it('writes each claim once when the same load runs twice at the same time', async () => {
  await wipe(store);
  const records = recordsOf(
    Array.from({ length: 40 }, (_, i) => aClaim({ source: `s${i}`, attestedOn: `2014-01-${10 + (i % 20)}` })),
  );
  const [one, two] = await Promise.all([load(records, 4), load(records, 4)]);
  expect(one.claims.created + two.claims.created).toBe(40);
  expect(one.batches.written + two.batches.written).toBe(11);
  expect(await store.read('read/claim-total', {})).toEqual([{ count: 40 }]);
  expect(await auditGraph(store)).toEqual([]);
});

const orders = Number(process.env.ENTENTE_PROOF_ORDERS ?? 3);

it(
  'gives the same actors and ties, to the byte, in any order and any split of the seed packs',
  { timeout: 120_000 + 180_000 * orders },
  async () => {
    console.log(`orders of the seed packs: ENTENTE_SEED=${seed} ENTENTE_PROOF_ORDERS=${orders}`);
    const packs = listSeedPacks().map((folder) => fewerClaims(readPackFolder(folder).pack));
    const outcome = async (parts: readonly Part[]): Promise<string> => {
      await wipeInParts(store);
      for (const { records, batchSize } of parts) await load(records, batchSize);
      return actorsAndTiesOf(store);
    };
    const whole = await outcome(packs.map((records) => ({ records, batchSize: 500 })));
    expect(whole.split('\n').length).toBeGreaterThan(300);
    const seen = { orders: 0, parts: 0, seconds: 0 };
    await fc.assert(
      fc.asyncProperty(aSplitOf(packs), async (parts) => {
        const started = Date.now();
        expect(await outcome(parts)).toBe(whole);
        seen.orders++;
        seen.parts += parts.length;
        seen.seconds += (Date.now() - started) / 1000;
      }),
      { seed, numRuns: orders, endOnFailure: true },
    );
    console.log(
      `${seen.orders} orders in ${seen.parts} parts, ${(seen.seconds / seen.orders).toFixed(1)} s each, ` +
        `${whole.split('\n').length - 1} lines the same`,
    );
    expect(seen.orders).toBe(orders);
    expect(seen.parts).toBeGreaterThan(orders);
    expect(await auditGraph(store)).toEqual([]);
  },
);
