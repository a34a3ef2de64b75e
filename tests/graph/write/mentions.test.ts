import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { readLedgerOf } from '../../../src/graph/read/ledger.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { recordClaims } from '../../../src/graph/write/claims/record-claims.ts';
import { retireClaims } from '../../../src/graph/write/claims/retire-claims.ts';
import { recordJudgement, withdrawJudgement } from '../../../src/graph/write/judge.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { finishRestore, restoreLedger } from '../../../src/graph/write/restore-ledger.ts';
import type { LedgerRecord } from '../../../src/domain/claims/ledger.ts';
import { aClaim } from '../../support/claims.ts';
import { evidenced, LOAD, recordsOf, wipe } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});

const HELD = aClaim({ subject: 'syria', type: 'HOLDS', place: 'raqqa', attestedOn: '2014' });
const AGAINST = aClaim({ against: 'nusra-front', attestedOn: '2014' });
const DENIED = aClaim({ stance: 'DENIED', assertedBy: 'turkey', attestedOn: '2014' });
const FIGHT = aClaim({ type: 'FIGHTS', subject: 'nusra-front', object: 'syria', attestedOn: '2015' });
const ALL = [HELD, AGAINST, DENIED, FIGHT];

beforeEach(async () => {
  await wipe(store);
  await loadRecords(store, recordsOf(ALL), { ...LOAD, batchSize: 1 });
});
afterAll(() => store.close());

/** Of canonical actors; who is named by no claim is left out. */
const mentions = async (): Promise<Readonly<Record<string, unknown>>> => {
  expect(await auditGraph(store)).toEqual([]);
  const rows = await store.runPlain(
    'MATCH (a:Actor) WHERE coalesce(a.canonicalId, a.id) = a.id AND a.mentions > 0 RETURN a.id AS id, a.mentions AS mentions',
  );
  return Object.fromEntries(rows.map(({ id, mentions: count }) => [String(id), count]));
};

const BEFORE = { iran: 2, syria: 4, 'nusra-front': 2 };
const NUSRA = { keep: 'syria' as ActorId, other: 'nusra-front' as ActorId, judge: 'Rima', reason: 'a test' };

describe('The claims that name an actor are counted with it', () => {
  it('by a load: as subject, object or whom they are against, and not as who says it', async () => {
    expect(await mentions()).toEqual(BEFORE);
  });

  it('once, however often they are loaded or recorded', async () => {
    await loadRecords(store, recordsOf(ALL), LOAD);
    await recordClaims(store, [evidenced(HELD)], LOAD.now);
    expect(await mentions()).toEqual(BEFORE);
    await recordClaims(store, [evidenced(aClaim({ subject: 'turkey', attestedOn: '2016' }))], LOAD.now);
    expect(await mentions()).toEqual({ ...BEFORE, turkey: 1, syria: 5 });
  });

  it('no more once they are retired', async () => {
    await retireClaims(store, [AGAINST.id, DENIED.id], 'wrong', LOAD.now);
    expect(await mentions()).toEqual({ syria: 2, 'nusra-front': 1 });
    await retireClaims(store, [AGAINST.id], 'wrong', LOAD.now);
    expect(await mentions()).toEqual({ syria: 2, 'nusra-front': 1 });
  });

  it('with the canonical actor while two are judged the same, each claim once', async () => {
    await recordJudgement(store, { ...NUSRA, verdict: 'SAME_AS' }, LOAD.now);
    expect(await mentions()).toEqual({ iran: 2, syria: 4 });
    await recordClaims(
      store,
      [evidenced(aClaim({ subject: 'nusra-front', object: 'iran', attestedOn: '2016' }))],
      LOAD.now,
    );
    expect(await mentions()).toEqual({ iran: 3, syria: 5 });
    await retireClaims(store, [HELD.id], 'wrong', LOAD.now);
    expect(await mentions()).toEqual({ iran: 3, syria: 4 });
    await withdrawJudgement(store, { a: NUSRA.keep, b: NUSRA.other, judge: 'Rima', reason: 'a test' }, LOAD.now);
    expect(await mentions()).toEqual({ iran: 3, syria: 3, 'nusra-front': 3 });
  });

  it('after a ledger is restored', async () => {
    await recordJudgement(store, { ...NUSRA, verdict: 'SAME_AS' }, LOAD.now);
    await retireClaims(store, [AGAINST.id], 'wrong', LOAD.now);
    const before = await mentions();
    const records: LedgerRecord[] = [];
    for await (const record of readLedgerOf(store)) records.push(record);
    const [head] = await store.read('read/ledger-head', {});
    await wipe(store);
    const file = { sha256: 'f'.repeat(64), claims: ALL.length, changedAt: head?.changedAt ?? null };
    const again = async function* (): AsyncGenerator<LedgerRecord> {
      for (const record of records) yield await Promise.resolve(record);
    };
    await restoreLedger(store, again(), file, { now: LOAD.now });
    await finishRestore(store, file);
    expect(await mentions()).toEqual(before);
  });
});

it('The audit finds a count that is wrong, and one that is missing', async () => {
  await store.runPlain("MATCH (a:Actor { id: 'iran' }) SET a.mentions = 3");
  await store.runPlain("MATCH (a:Actor { id: 'syria' }) REMOVE a.mentions");
  expect(await auditGraph(store)).toEqual([
    { rule: 'actor-mentions', id: 'iran', problem: 'it is stored as named by 3 standing claims, and 2 name it' },
    { rule: 'actor-mentions', id: 'syria', problem: 'it is stored as named by 0 standing claims, and 4 name it' },
  ]);
});
