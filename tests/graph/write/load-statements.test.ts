import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/records.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords, type LoadOptions } from '../../../src/graph/write/load/load-records.ts';
import type { Records } from '../../../src/graph/write/load/records.ts';
import { aClaim, aSource } from '../../support/claims.ts';
import { exportOf, withoutKnownTimes } from '../../support/export-of.ts';
import { anActor, evidenced, LOAD, recordsOf, storedEdges, wipe } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

/** The statements of a load, and how often it had to wait: those sent together are waited for together. */
const costOf = async (records: Records, more: Partial<LoadOptions> = {}) => {
  const statements: string[] = [];
  let [waits, open] = [0, 0];
  const observed = store.observed((name) => {
    statements.push(name);
    if (open === 0) waits += 1;
    open += 1;
    return () => {
      open -= 1;
    };
  });
  const { claims, edges } = await loadRecords(observed, records, { ...LOAD, ...more });
  return { statements: statements.sort(), waits, created: claims.created, edges };
};

/** On as many questions as there are claims. */
const some = (count: number, more: Parameters<typeof aClaim>[0] = {}): readonly Claim[] =>
  Array.from({ length: count }, (_, at) => aClaim({ object: `group-${at}`, attestedOn: '2014', ...more }));

const vocabularyOf = (records: Records): Records => ({ ...records, claims: [] });
const KNOWN = ['write/lock-batch', 'write/lock-ledger'];

describe('A batch of claims costs the same statements however many claims it has:', () => {
  it.each([20, 400])(
    '%i that are new, on questions that are: each written once, and nothing read back',
    async (count) => {
      const all = recordsOf(some(count));
      await loadRecords(store, vocabularyOf(all), LOAD);
      const { statements, waits, created, edges } = await costOf({ ...recordsOf([]), claims: all.claims });
      expect([created, edges]).toEqual([count, { written: count, dropped: 0 }]);
      expect(statements).toEqual(
        [
          // The vocabulary's batch, which brings nothing.
          ...KNOWN,
          'write/put-batch',
          // The batch of the claims.
          ...KNOWN,
          'read/missing-ids',
          'read/stored-claims',
          'read/claimed-topics',
          'read/sources-by-id',
          'read/existence-of-actors',
          'write/create-claims',
          'write/create-evidence',
          'write/create-ties',
          'write/add-mentions',
          'write/put-ledger-head',
          'write/put-batch',
        ].sort(),
      );
      expect(waits).toBeLessThanOrEqual(2 + 5);
      expect(await auditGraph(store)).toEqual([]);
    },
  );

  it.each([20, 400])(
    '%i that are stored, in other batches than they came in: seen to be there, and left',
    async (count) => {
      const all = recordsOf(some(count));
      await loadRecords(store, all, LOAD);
      const before = await storedEdges(store);
      const { statements, created, edges } = await costOf(all, { batchSize: count - 1 });
      expect([created, edges]).toEqual([0, { written: 0, dropped: 0 }]);
      const batch = [...KNOWN, 'read/missing-ids', 'read/stored-claims', 'read/stored-evidence', 'write/put-batch'];
      expect(statements).toEqual([...KNOWN, ...batch, ...batch].sort());
      expect(await storedEdges(store)).toEqual(before);
    },
  );

  it('those whose batch is stored cost nothing but the look', async () => {
    const all = recordsOf(some(20));
    await loadRecords(store, all, LOAD);
    expect((await costOf(all)).statements).toEqual([...KNOWN, ...KNOWN].sort());
  });

  it('new ones on a question of which more is stored are derived with what is stored', async () => {
    const old = recordsOf(some(20));
    const all = recordsOf([...some(20, { source: 'report' }), ...some(30, { attestedOn: '2016' }).slice(20)]);
    await loadRecords(store, old, LOAD);
    await loadRecords(store, vocabularyOf(all), LOAD);
    const { statements, created, edges } = await costOf({ ...recordsOf([]), claims: all.claims });
    // The days are the same: the ties keep their ids and get another claim.
    expect([created, edges]).toEqual([30, { written: 30, dropped: 0 }]);
    expect(statements.filter((name) => /edges|ties|of-topics/.test(name))).toEqual([
      'read/claims-of-topics',
      'read/stored-edges',
      'write/create-ties',
      'write/put-edges',
    ]);
    expect(await auditGraph(store)).toEqual([]);
  });
});

/** @param rows pieces of evidence of each claim */
const withRows = (claims: readonly Claim[], rows: number): readonly Claim[] =>
  claims.map((claim) => ({
    ...claim,
    evidence: Array.from({ length: rows }, (_, at) => ({
      document: claim.source,
      locator: `t.csv:${at + 2}`,
      hash: null,
      gloss: { en: null, ar: null },
    })),
  }));

describe('A transaction is bounded by evidence as well as by claims:', () => {
  const claims = withRows(some(9), 40);
  const load = async (records: Records, more: Partial<LoadOptions>) => {
    const rows: number[] = [];
    const observed = store.observed((name, params) => {
      if (name === 'write/create-evidence') rows.push((params as { id: unknown[] }).id.length);
    });
    const { batches } = await loadRecords(observed, records, { ...LOAD, ...more });
    return { batches: batches.written, rows };
  };

  it('of claims with 40 rows each two go into one of 100, and what is stored is the same', async () => {
    const records = recordsOf(claims);
    expect(await load(records, {})).toEqual({ batches: 2, rows: [360] });
    const [whole, edges] = [withoutKnownTimes(await exportOf(store)), await storedEdges(store)];
    await wipe(store);
    expect(await load(records, { evidenceSize: 100 })).toEqual({ batches: 1 + 5, rows: [80, 80, 80, 80, 40] });
    expect(withoutKnownTimes(await exportOf(store))).toBe(whole);
    expect(await storedEdges(store)).toEqual(edges);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('a claim that has more is written alone, and the bound of claims still holds', async () => {
    const [one, ...others] = claims as [Claim, ...Claim[]];
    const many = recordsOf([...withRows([one], 150), ...others]);
    expect((await load(many, { evidenceSize: 100 })).rows.sort()).toEqual([150, 80, 80, 80, 80].sort());
    await wipe(store);
    expect((await load(recordsOf(claims), { batchSize: 4, evidenceSize: 1_000 })).rows).toEqual([160, 160, 40]);
  });
});

it('The same claim twice in one batch is one, with the evidence of both', async () => {
  const [claim] = some(1) as [Claim];
  const [piece] = evidenced(claim).evidence as [Claim['evidence'][number]];
  const inArabic = { ...piece, gloss: { en: null, ar: 'يقول ذلك' } };
  const records = recordsOf([
    { ...claim, evidence: [piece, inArabic] },
    { ...claim, evidence: [{ ...piece, locator: 'p2:0-9' }, piece] },
  ]);
  await loadRecords(store, records, LOAD);
  const [row] = await store.read('read/all-claims', { from: null, to: null });
  expect(row?.claim['evidence']).toMatchObject([
    { locator: 'p1:0-9', glossEn: 'It says so.', glossAr: 'يقول ذلك' },
    { locator: 'p2:0-9' },
  ]);
  expect(await auditGraph(store)).toEqual([]);
});

describe('Vocabulary that is given again', () => {
  const claims = some(3, { source: 'report' });
  const TOPICS = 'read/topics-of-actors-and-sources';

  it('with more names has no tie derived anew', async () => {
    await loadRecords(store, recordsOf(claims), LOAD);
    const more = recordsOf(claims, { actors: [anActor('iran', { externalIds: [{ scheme: 'cow', id: '630' }] })] });
    expect((await costOf(vocabularyOf(more))).statements).not.toContain(TOPICS);
  });

  it('with another existence, grade or date has those derived that rest on it', async () => {
    await loadRecords(store, recordsOf(claims), LOAD);
    const living = recordsOf(claims, { actors: [anActor('iran', { existsFrom: '2014-03' })] });
    // Existence limits the days, not what claims say: the ties keep their ids.
    expect((await costOf(vocabularyOf(living))).edges).toEqual({ written: 3, dropped: 0 });
    const graded = recordsOf(claims, { sources: [aSource('report', { reliability: 'A' })] });
    expect((await costOf(vocabularyOf(graded))).edges).toEqual({ written: 3, dropped: 0 });
    const dated = recordsOf(claims, { sources: [aSource('report', { publishedOn: '2020' })] });
    expect((await costOf(vocabularyOf(dated))).statements).toContain(TOPICS);
    expect((await costOf(vocabularyOf({ ...dated, places: [] }))).statements).not.toContain(TOPICS);
    expect(await auditGraph(store)).toEqual([]);
  });
});
