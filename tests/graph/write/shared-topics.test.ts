import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids.ts';
import type { Claim } from '../../../src/domain/records.ts';
import { dayOf, isoDay } from '../../../src/domain/time/day.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { retireClaims } from '../../../src/graph/write/claims/retire-claims.ts';
import { recordJudgement, withdrawJudgement } from '../../../src/graph/write/judge.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { aClaim } from '../../support/claims.ts';
import { anActor, LOAD, recordsOf, storedEdges, wipe } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

const holds = (subject: string, attestedOn: string): Claim =>
  aClaim({ subject, type: 'HOLDS', place: 'raqqa', attestedOn });
const leads = (subject: string, attestedOn: string): Claim =>
  aClaim({ subject, type: 'LEADS', object: 'party', qualifiers: { post: 'chairman' }, attestedOn });

/** Of each of the two ways to share one thing: the claims of a first and of a second, and how long the first is likely alone. */
const CASES = [
  { type: 'HOLDS', first: holds('arm', '2014-01-14'), second: holds('body', '2015-03-01'), horizon: 730 },
  { type: 'LEADS', first: leads('arm', '2014-01-14'), second: leads('body', '2015-03-01'), horizon: 515 },
] as const;

const BELONGS = aClaim({ subject: 'arm', type: 'PART_OF', object: 'body', attestedOn: '2014' });

const load = (...claims: readonly Claim[]) => loadRecords(store, recordsOf(claims), LOAD);

const likelyDays = async (type: string): Promise<Readonly<Record<string, readonly (string | null)[]>>> =>
  Object.fromEntries(
    (await storedEdges(store))
      .filter((edge) => edge['type'] === type)
      .map((edge) => [String(edge['subject']), [isoDay(Number(edge['likelyFrom'])), isoDay(Number(edge['likelyTo']))]]),
  );

describe.each(CASES)('$type: the first of two on one thing', ({ type, first, second, horizon }) => {
  const alone = {
    arm: [isoDay(dayOf(2014, 1, 14) - horizon), isoDay(dayOf(2014, 1, 15) + horizon)],
    body: [isoDay(dayOf(2015, 3, 1) - horizon), isoDay(dayOf(2015, 3, 2) + horizon)],
  };
  const bounded = { arm: [alone.arm[0], '2015-03-01'], body: ['2014-01-15', alone.body[1]] };

  const settled = async (): Promise<unknown> => {
    expect(await auditGraph(store)).toEqual([]);
    return likelyDays(type);
  };

  it('is likely up to the second, in one batch or two, in any order', async () => {
    await load(first, second);
    expect(await settled()).toEqual(bounded);
    const edges = await storedEdges(store);
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      await wipe(store);
      await load(one);
      await load(other);
      expect(await storedEdges(store)).toEqual(edges);
      expect(await auditGraph(store)).toEqual([]);
    }
  });

  it('is as it was alone once the second is retired', async () => {
    await load(first, second);
    await retireClaims(store, [second.id], 'wrong', LOAD.now);
    expect(await settled()).toEqual({ arm: alone.arm });
  });

  it('is not bounded by one that it belongs to, whichever of the claims comes last', async () => {
    const claims = [first, second, BELONGS];
    for (const last of claims) {
      await wipe(store);
      await load(...claims.filter((claim) => claim !== last));
      await load(last);
      expect(await settled(), last.type).toEqual(alone);
    }
  });

  it('is bounded again when the claim that it belongs there is retired, or only alleged', async () => {
    await load(first, second, BELONGS);
    await retireClaims(store, [BELONGS.id], 'wrong', LOAD.now);
    expect(await settled()).toEqual(bounded);
    await load(aClaim({ stance: 'ALLEGED', subject: 'arm', type: 'MEMBER_OF', object: 'body', attestedOn: '2014' }));
    expect(await settled()).toEqual(bounded);
    await load(aClaim({ subject: 'body', type: 'MEMBER_OF', object: 'arm', attestedOn: '2014' }));
    expect(await settled()).toEqual(alone);
  });

  it('is bounded or not as judgements say who belongs to whom', async () => {
    const branch = aClaim({ subject: 'branch', type: 'PART_OF', object: 'body', attestedOn: '2014' });
    await load(first, second, branch);
    expect(await settled()).toEqual(bounded);
    const [keep, other] = ['arm', 'branch'] as [ActorId, ActorId];
    await recordJudgement(store, { verdict: 'SAME_AS', keep, other, judge: 'Rima', reason: 'one office' }, LOAD.now);
    expect(await settled()).toEqual(alone);
    await withdrawJudgement(store, { a: keep, b: other, judge: 'Rima', reason: 'two offices' }, LOAD.now);
    expect(await settled()).toEqual(bounded);
  });

  it('is one with the second where the two are one actor', async () => {
    await load(first, second);
    const [keep, other] = ['arm', 'body'] as [ActorId, ActorId];
    await recordJudgement(store, { verdict: 'SAME_AS', keep, other, judge: 'Rima', reason: 'one office' }, LOAD.now);
    expect(await settled()).toEqual({ arm: [alone.arm[0], alone.body[1]] });
  });
});

it('who leads in another post bounds nobody', async () => {
  const other = aClaim({
    subject: 'body',
    type: 'LEADS',
    object: 'party',
    qualifiers: { post: 'secretary' },
    attestedOn: '2015-03-01',
  });
  await loadRecords(store, recordsOf([leads('arm', '2014-01-14'), other], { actors: [anActor('party')] }), LOAD);
  expect((await likelyDays('LEADS'))['arm']?.[1]).toBe(isoDay(dayOf(2014, 1, 15) + 515));
  expect(await auditGraph(store)).toEqual([]);
});
