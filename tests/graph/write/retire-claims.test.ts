import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimId } from '../../../src/domain/ids.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { claimsById } from '../../../src/graph/read/claims.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { retireClaims } from '../../../src/graph/write/claims/retire-claims.ts';
import { exportOf, withoutKnownTimes } from '../../support/export-of.ts';
import { LOAD, storedEdges, wipe } from '../../support/records.ts';
import { SOME, WHOLE } from '../../support/small-graph.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await wipe(store);
  await loadRecords(store, WHOLE, LOAD);
});
afterAll(() => store.close());

const at = (time: string) => () => new Date(time);
const NOON = at('2026-02-03T12:00:00Z');
const idAt = (index: number): ClaimId => SOME[index]?.id as ClaimId;
const typesStored = async (): Promise<readonly unknown[]> => (await storedEdges(store)).map(({ type }) => type).sort();

describe('a claim that is retired', () => {
  it('says when and why, and its tie goes in the same transaction', async () => {
    const result = await retireClaims(store, [idAt(8)], 'the paper took it back', NOON);
    expect(result).toMatchObject({ retired: 1, edges: { written: 0, dropped: 1 } });
    const [claim] = await claimsById(store, [idAt(8)]);
    expect(claim).toMatchObject({ retiredAt: '2026-02-03T12:00:00.000Z', retiredBecause: 'the paper took it back' });
    expect(await typesStored()).not.toContain('SPLIT_FROM');
    expect(await auditGraph(store)).toEqual([]);
    expect(await store.read('read/ledger-head', {})).toEqual([{ changedAt: '2026-02-03T12:00:00.000Z' }]);
  });

  it('keeps its first time and reason', async () => {
    await retireClaims(store, [idAt(8)], 'first', NOON);
    expect(await retireClaims(store, [idAt(8)], 'second', at('2026-03-01T00:00:00Z'))).toMatchObject({
      retired: 0,
      edges: { written: 0, dropped: 0 },
    });
    const [claim] = await claimsById(store, [idAt(8)]);
    expect(claim).toMatchObject({ retiredAt: '2026-02-03T12:00:00.000Z', retiredBecause: 'first' });
    expect(await store.read('read/ledger-head', {})).toEqual([{ changedAt: '2026-02-03T12:00:00.000Z' }]);
  });

  it('stays retired when it is loaded again, and so do the holding and the part taken that followed from it', async () => {
    await retireClaims(store, [idAt(6), idAt(7)], 'wrong', NOON);
    expect(await typesStored()).toEqual(['AT_ODDS_WITH', 'FIGHTS', 'FIGHTS', 'SPLIT_FROM', 'SUPPORTS']);
    const again = await loadRecords(store, WHOLE, { ...LOAD, batchSize: 2 });
    expect(again.claims).toEqual({ created: 0, unchanged: 10 });
    expect(await typesStored()).toEqual(['AT_ODDS_WITH', 'FIGHTS', 'FIGHTS', 'SPLIT_FROM', 'SUPPORTS']);
    const claims = await claimsById(store, [idAt(6), idAt(7)]);
    expect(claims.map(({ retiredBecause }) => retiredBecause)).toEqual(['wrong', 'wrong']);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('leaves what a ledger without it would have', async () => {
    for (const [index, claim] of SOME.entries()) {
      await wipe(store);
      await loadRecords(store, WHOLE, LOAD);
      await retireClaims(store, [claim.id], 'wrong', NOON);
      const edges = await storedEdges(store);
      await wipe(store);
      await loadRecords(store, { ...WHOLE, claims: WHOLE.claims.filter(({ id }) => id !== claim.id) }, LOAD);
      expect(edges, `claim ${index}`).toEqual(await storedEdges(store));
    }
  });

  it('is later than all that was recorded, whatever the clock says', async () => {
    await retireClaims(store, [idAt(8)], 'wrong', at('2020-01-01T00:00:00Z'));
    const [claim] = await claimsById(store, [idAt(8)]);
    expect(claim?.retiredAt).toBe('2026-01-02T03:04:05.001Z');
  });
});

it('a retirement that fails midway leaves everything as it was', async () => {
  const outcome = async () => [withoutKnownTimes(await exportOf(store)), await storedEdges(store)];
  const before = await outcome();
  const failing = store.observed((name) => {
    if (name === 'write/remove-edges') throw new Error('the power went out');
  });
  await expect(retireClaims(failing, [idAt(8)], 'wrong', NOON)).rejects.toMatchObject({ code: 'INTERNAL' });
  expect(await outcome()).toEqual(before);
  expect(await auditGraph(store)).toEqual([]);
});

it('an id that no claim has is passed over', async () => {
  expect((await retireClaims(store, ['0'.repeat(32) as ClaimId], 'wrong', NOON)).retired).toBe(0);
});
