import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/domain/claims/ledger.ts';
import type { Matter } from '../../../src/domain/records.ts';
import { writeLedger } from '../../../src/cli/export-ledger.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { sourcesById } from '../../../src/graph/read/actors.ts';
import { mattersById } from '../../../src/graph/read/events.ts';
import { readLedgerOf } from '../../../src/graph/read/ledger.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { planLoad } from '../../../src/graph/write/load/plan-load.ts';
import { finishRestore, restoreLedger } from '../../../src/graph/write/restore-ledger.ts';
import { dataOf } from '../../support/ask.ts';
import { aClaim, aSource } from '../../support/claims.ts';
import { anEvent, LOAD, recordsOf, wipe } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

const OIL: Matter = { id: 'oil-sales', title: { en: "the government's oil sales", ar: 'مبيعات النفط' } };
const QUARREL = aClaim({ type: 'AT_ODDS_WITH', about: 'oil-sales', attestedOn: '2014-05' });
const RECORDS = {
  ...recordsOf([QUARREL], { sources: [{ ...aSource('newspaper'), titleAr: 'الجريدة' }], events: [anEvent('vote')] }),
  matters: [OIL],
};

const exported = async (): Promise<string> => {
  let text = '';
  await writeLedger(store, (piece) => {
    text += piece;
    return Promise.resolve();
  });
  return text;
};

describe('A matter', () => {
  beforeEach(() => loadRecords(store, RECORDS, LOAD));

  it('is stored with its titles, as is the Arabic title of a source', async () => {
    expect(await mattersById(store, ['oil-sales', 'vote'])).toEqual([OIL]);
    expect((await sourcesById(store, [QUARREL.source]))[0]?.titleAr).toBe('الجريدة');
    expect(await auditGraph(store)).toEqual([]);
  });

  it('is what a claim is about in a sentence of either language', async () => {
    const { paths } = await dataOf<{ paths: { nodes: readonly { en: string; ar: string }[] } }>(
      store,
      '{ paths(from: "iran", to: "syria") { ... on Paths { nodes { en: explanation ar: explanation(language: AR) } } } }',
    );
    expect(paths.nodes[0]?.en).toContain("the government's oil sales");
    expect(paths.nodes[0]?.ar).toContain('مبيعات النفط');
    expect(paths.nodes[0]?.ar).toContain('الجريدة');
  });

  it('keeps its titles, and gets the one that it lacked', async () => {
    const arabic = { ...OIL, title: { en: null, ar: 'النفط' } };
    const issues = (await planLoad(store, { ...recordsOf([]), matters: [arabic] })).issues;
    expect(issues).toEqual([
      {
        record: 'matter',
        field: 'oil-sales titleAr',
        value: 'النفط',
        problem: 'the matter is stored with another value; one id must mean one thing, whatever is loaded first',
        suggestion: 'مبيعات النفط',
      },
    ]);
    const other = { id: 'ceasefire', title: { en: 'the ceasefire', ar: null } };
    await loadRecords(store, { ...recordsOf([]), matters: [other] }, LOAD);
    const both = { id: 'ceasefire', title: { en: 'the ceasefire', ar: 'الهدنة' } };
    expect((await planLoad(store, { ...recordsOf([]), matters: [both] })).issues).toEqual([]);
    await loadRecords(store, { ...recordsOf([]), matters: [both] }, LOAD);
    expect(await mattersById(store, ['ceasefire'])).toEqual([both]);
  });

  it('has an id that no event has', async () => {
    const vote = { id: 'vote', title: { en: 'the vote', ar: null } };
    const plan = await planLoad(store, { ...recordsOf([], { events: [anEvent('oil-sales')] }), matters: [vote] });
    expect(plan.issues.map(({ record, value, problem }) => [record, value, problem]).sort()).toEqual([
      ['event', 'oil-sales', 'a matter is stored under this id'],
      ['matter', 'vote', 'an event is stored under this id'],
    ]);
  });

  it('comes back from a ledger file, byte for byte', async () => {
    const before = await exported();
    expect(before.split('\n')[0]).toContain('"version":3');
    const records: LedgerRecord[] = [];
    for await (const record of readLedgerOf(store)) records.push(record);
    await wipe(store);
    const again = async function* (): AsyncGenerator<LedgerRecord> {
      for (const record of records) yield await Promise.resolve(record);
    };
    const file = { sha256: 'a'.repeat(64), claims: 1, changedAt: '2026-01-02T03:04:05.000Z' };
    await restoreLedger(store, again(), file, { now: LOAD.now });
    await finishRestore(store, file);
    expect(await exported()).toBe(before);
    expect(await mattersById(store, ['oil-sales'])).toEqual([OIL]);
  });

  it('leaves a ledger without any as the format always was', async () => {
    await wipe(store);
    await loadRecords(store, recordsOf([QUARREL]), LOAD);
    expect((await exported()).split('\n')[0]).toContain('"version":1');
  });
});
