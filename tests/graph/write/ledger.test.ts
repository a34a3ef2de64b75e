import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/records.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { ensureModel } from '../../../src/graph/store/model.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { aClaim } from '../../support/claims.ts';
import { loadAtTimes } from '../../support/known-times.ts';
import { evidenced, LOAD, recordsOf, wipe } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

const head = async (): Promise<string | null | undefined> => (await store.read('read/ledger-head', {}))[0]?.changedAt;
const some = (count: number, source = 'report'): readonly Claim[] =>
  Array.from({ length: count }, (_, i) => aClaim({ source, attestedOn: `2014-01-${10 + i}` }));

const timesOf = async (): Promise<readonly unknown[]> =>
  (await store.runPlain('MATCH (c:Claim) RETURN DISTINCT c.recordedAt AS at ORDER BY at')).map(({ at }) => at);

const at = (time: string) => ({ ...LOAD, now: () => new Date(`2026-${time}Z`) });

describe('the head of the ledger', () => {
  it('is null until a claim is recorded: other records are no lines of it', async () => {
    expect(await head()).toBeNull();
    await loadRecords(store, { ...recordsOf(some(2)), claims: [] }, LOAD);
    expect(await head()).toBeNull();
    await loadRecords(store, recordsOf(some(2)), at('02-03T00:00:00'));
    expect(await head()).toBe('2026-02-03T00:00:00.000Z');
  });

  it('stays where it is when a load brings nothing new', async () => {
    await loadRecords(store, recordsOf(some(2)), at('02-03T00:00:00'));
    await loadRecords(store, recordsOf(some(2)), at('02-04T00:00:00'));
    await loadRecords(store, recordsOf(some(1)), at('02-05T00:00:00'));
    expect(await head()).toBe('2026-02-03T00:00:00.000Z');
  });

  it('moves when evidence is attached to a claim that keeps its own time', async () => {
    const [claim] = some(1) as [Claim];
    const [piece] = evidenced(claim).evidence as [Claim['evidence'][number]];
    const more = { ...claim, evidence: [piece, { ...piece, locator: 'p2:0-9' }] };
    await loadAtTimes(store, [
      { at: '2026-02-03T00:00:00Z', learns: [evidenced(claim)] },
      { at: '2026-02-04T00:00:00Z', learns: [more] },
    ]);
    expect(await head()).toBe('2026-02-04T00:00:00.000Z');
    const [row] = await store.read('read/claims-by-id', { ids: [claim.id] });
    expect(row?.claim['recordedAt']).toBe('2026-02-03T00:00:00.000Z');
    expect(row?.claim['evidence']).toMatchObject([
      { locator: 'p1:0-9', recordedAt: '2026-02-03T00:00:00.000Z' },
      { locator: 'p2:0-9', recordedAt: '2026-02-04T00:00:00.000Z' },
    ]);
  });

  it('of a store whose claims are older than it is that of the youngest, once the store is repaired', async () => {
    await loadRecords(store, recordsOf(some(3)), at('02-03T00:00:00'));
    await store.runPlain('MATCH (l:Ledger) DELETE l');
    await store.runPlain('MATCH ()-[e:EVIDENCE]->() REMOVE e.recordedAt');
    await store.runPlain('DROP CONSTRAINT ledger_id');
    await ensureModel(store);
    expect(await head()).toBe('2026-02-03T00:00:00.000Z');
    expect(await auditGraph(store)).toEqual([]);
    await loadRecords(store, recordsOf(some(1, 'wire')), at('01-01T00:00:00'));
    expect(await head()).toBe('2026-02-03T00:00:00.001Z');
  });
});

describe('the time of a transaction', () => {
  it('is after that of every one before it, when the clock stands still and when it goes back', async () => {
    await loadRecords(store, recordsOf(some(3)), { ...at('02-03T00:00:00'), batchSize: 1 });
    await loadRecords(store, recordsOf(some(1, 'wire')), at('01-01T00:00:00'));
    await loadRecords(store, recordsOf(some(1, 'paper')), at('02-03T00:00:01'));
    expect(await timesOf()).toEqual([
      '2026-02-03T00:00:00.000Z',
      '2026-02-03T00:00:00.001Z',
      '2026-02-03T00:00:00.002Z',
      '2026-02-03T00:00:00.003Z',
      '2026-02-03T00:00:01.000Z',
    ]);
    expect(await head()).toBe('2026-02-03T00:00:01.000Z');
  });

  it('is no other transaction’s, however many write at once under one clock', async () => {
    const papers = Array.from({ length: 8 }, (_, i) => `paper-${i}`);
    const whole = recordsOf(papers.flatMap((paper) => some(3, paper)));
    await loadRecords(store, { ...whole, claims: [] }, LOAD);
    const loads = papers.map((paper) =>
      loadRecords(store, recordsOf(some(3, paper)), { ...LOAD, batchSize: 1, origin: paper }),
    );
    await Promise.all(loads);
    const times = await timesOf();
    expect(times).toHaveLength(24);
    expect(times.at(-1)).toBe(await head());
    expect(await auditGraph(store)).toEqual([]);
  });
});
