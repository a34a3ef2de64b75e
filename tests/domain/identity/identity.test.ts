import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../../src/domain/ties/derive.ts';
import {
  changedCanonical,
  asCanonical,
  groupsOf,
  judgementsAt,
  standingAt,
} from '../../../src/domain/identity/identity.ts';
import type { ActorId } from '../../../src/domain/ids.ts';
import type { Canonical, Judgement } from '../../../src/domain/identity/judgement.ts';
import { aClaim, aWorld } from '../../support/claims.ts';

const answers = (pairs: Readonly<Record<string, string>>): Canonical =>
  new Map(Object.entries(pairs) as [ActorId, ActorId][]);
/** The force is known under two ids, the army under another two. */
const canonical = answers({ pmf: 'pmf', hashd: 'pmf', army: 'army', 'land-forces': 'army' });

describe('A claim, as it is answered for,', () => {
  it('names those who answer as subject, object, against and asserter, and keeps its id', () => {
    const claim = aClaim({
      subject: 'hashd',
      object: 'iran',
      against: 'land-forces',
      assertedBy: 'land-forces',
      attestedOn: '2017',
    });
    const { id, subject, object, against, assertedBy } = asCanonical(claim, canonical);
    expect([id, subject, object, against, assertedBy]).toEqual([claim.id, 'pmf', 'iran', 'army', 'army']);
  });

  it('is the very same when its actors answer for themselves', () => {
    const claim = aClaim({ subject: 'pmf', object: 'iran', attestedOn: '2017' });
    expect(asCanonical(claim, canonical)).toBe(claim);
  });
});

describe('What follows from claims on actors that are one', () => {
  const derived = (...claims: readonly Parameters<typeof aClaim>[0][]) =>
    deriveGraph(
      claims.map((own) => aClaim(own)),
      { ...aWorld(), canonical },
    );

  it('is one tie with the claims on both', () => {
    const { ties } = derived(
      { subject: 'pmf', type: 'FIGHTS', object: 'army', validFrom: '2014', source: 'one' },
      { subject: 'land-forces', type: 'FIGHTS', object: 'hashd', validFrom: '2014', source: 'two' },
    );
    expect(ties.map(({ subject, object, claimIds, origins }) => [subject, object, claimIds.length, origins])).toEqual([
      ['army', 'pmf', 2, 2],
    ]);
  });

  it('is nothing where one says something of the other, or one supports the other against itself', () => {
    expect(
      derived(
        { subject: 'hashd', type: 'FIGHTS', object: 'pmf', validFrom: '2014' },
        { subject: 'iran', type: 'SUPPORTS', object: 'pmf', against: 'hashd', validFrom: '2014' },
        { subject: 'army', type: 'SUPPORTS', object: 'pmf', against: 'land-forces', validFrom: '2014' },
      ),
    ).toEqual({ ties: [], holdings: [] });
  });

  it('lasts as long as the one that answers', () => {
    const world = aWorld({}, { pmf: { existsFrom: '2014-06-15' }, hashd: { existsFrom: '2014-01-01' } });
    const { ties } = deriveGraph([aClaim({ subject: 'hashd', type: 'FIGHTS', object: 'iran', validFrom: '2014' })], {
      ...world,
      canonical,
    });
    expect(ties[0]?.possible.from).toBe(16236);
  });
});

describe('Those for whom one answers', () => {
  it('are all of its group, in order', () => {
    expect([...groupsOf(canonical)]).toEqual([
      ['army', ['army', 'land-forces']],
      ['pmf', ['hashd', 'pmf']],
    ]);
  });

  it('are told apart by who answered before', () => {
    expect(changedCanonical(canonical, answers({ pmf: 'hashd', hashd: 'hashd' }))).toEqual([
      'pmf',
      'hashd',
      'land-forces',
    ]);
  });
});

describe('Judgements at an instant', () => {
  const judgement = (recordedAt: string, withdrawnAt: string | null): Judgement => ({
    id: recordedAt,
    verdict: 'SAME_AS',
    keep: 'pmf' as ActorId,
    other: 'hashd' as ActorId,
    judge: 'Rima',
    reason: 'one force',
    recordedAt,
    withdrawnAt,
    withdrawnBy: withdrawnAt && 'Omar',
    withdrawnBecause: withdrawnAt && 'two forces',
  });
  const all = [judgement('2026-01-01', '2026-03-01'), judgement('2026-02-01', null)];
  const ids = (at: string | null) => standingAt(all, at).map(({ id }) => id);

  it('stand from when they were recorded until they were withdrawn', () => {
    expect(ids('2025-12-31')).toEqual([]);
    expect(ids('2026-01-01')).toEqual(['2026-01-01']);
    expect(ids('2026-02-28')).toEqual(['2026-01-01', '2026-02-01']);
    expect(ids('2026-03-01')).toEqual(['2026-02-01']);
    expect(ids(null)).toEqual(['2026-02-01']);
  });

  it('do not show a withdrawal that came later', () => {
    expect(judgementsAt(all, '2026-02-15').map(({ withdrawnAt, withdrawnBy }) => [withdrawnAt, withdrawnBy])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(judgementsAt(all, null).map(({ withdrawnBy }) => withdrawnBy)).toEqual(['Omar', null]);
  });
});
