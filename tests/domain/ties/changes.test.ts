import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOfChange } from '../../../src/domain/ties/change-claims.ts';
import { type Change, changesBetween } from '../../../src/domain/ties/changes.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { deriveGraph } from '../../../src/domain/ties/derive.ts';
import type { Claim } from '../../../src/domain/records.ts';
import { certaintyOf, type Tie } from '../../../src/domain/ties/tie.ts';
import { aClaim, aSource, aWorld, type PlainClaim } from '../../support/claims.ts';
import { aLedger } from '../../support/random-claims.ts';

const snapshot = (ties: readonly Tie[], day: number): ReadonlyMap<string, string> =>
  new Map(
    ties.flatMap((tie) => {
      const certainty = certaintyOf(tie, { first: day, last: day });
      return certainty === null ? [] : [[tie.id, certainty] as const];
    }),
  );

/** What the schema says of each kind of change. */
const apply = (before: ReadonlyMap<string, string>, changes: readonly Change[], last: number) => {
  const state = new Map(before);
  for (const { kind, before: old, after } of changes) {
    if (kind === 'APPEARED' && after)
      state.set(after.id, certaintyOf(after, { first: last, last }) ?? 'gone again, and so ENDED must follow');
    if (kind === 'ENDED' && old) state.delete(old.id);
    if (kind === 'LAST_ATTESTED' && old) state.set(old.id, 'POSSIBLE');
  }
  return state;
};

describe('The changes between two days', () => {
  it('applied to the ties of the first give those of the second', () => {
    const days = fc.integer({ min: parseDay('2013-12-01'), max: parseDay('2018-06-01') });
    let changed = 0;
    fc.assert(
      fc.property(aLedger, days, days, ({ claims, world }, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const { ties } = deriveGraph(claims, world);
        const changes = changesBetween(ties, from, to);
        changed += changes.length;
        expect(apply(snapshot(ties, from), changes, to)).toEqual(snapshot(ties, to));
      }),
      { numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(250);
  }, 60_000);
});

describe('The claims that say that something changed', () => {
  const paper = aSource('paper', { publishedOn: '2018-01-01' });
  const world = aWorld({ paper: { publishedOn: '2018-01-01' } });
  const told = (plain: readonly PlainClaim[], from: string, to: string) => {
    const claims = plain.map((own) => aClaim({ subject: 'arland', object: 'borland', source: 'paper', ...own }));
    const names = new Map(claims.map(({ id }, index) => [id, plain[index]?.note ?? '']));
    const find = (id: Claim['id']): Claim => claims.find((own) => own.id === id) as Claim;
    return changesBetween(deriveGraph(claims, world).ties, parseDay(from), parseDay(to)).map((change) => [
      change.kind,
      claimsOfChange(change, find, () => paper.publishedOn)
        .map((id) => names.get(id))
        .sort()
        .join('+'),
    ]);
  };
  const begins = { type: 'SUPPORTS', validFrom: '2014-01-01', note: 'begins' } as const;
  const held = { type: 'SUPPORTS', attestedOn: '2015-01-01', note: 'held' } as const;
  const ends = { type: 'SUPPORTS', validTo: '2016-01-01', note: 'ends' } as const;

  it('are those that state the beginning, and not those that only attest it', () => {
    expect(told([begins, held, ends], '2013-01-01', '2015-06-01')).toEqual([['APPEARED', 'begins']]);
  });

  it('are those that attest it first where none states a beginning', () => {
    expect(told([held, { ...held, attestedOn: '2015-02-01', note: 'later' }], '2013-01-01', '2015-01-01')).toEqual([
      ['APPEARED', 'held'],
    ]);
  });

  it('are those that state the end', () => {
    expect(told([begins, held, ends], '2015-06-01', '2017-01-01')).toEqual([['ENDED', 'ends']]);
  });

  it('are those that attest it last where no end is known', () => {
    expect(told([begins, held], '2014-06-01', '2017-01-01')).toEqual([['LAST_ATTESTED', 'held']]);
  });

  it('are, when the sign flips, those that begin the new tie and those that attest the old one last', () => {
    const fights = { type: 'FIGHTS', validFrom: '2016-01-01', note: 'war' } as const;
    expect(told([begins, held, ends, fights], '2015-06-01', '2016-01-01')).toEqual([
      ['APPEARED', 'war'],
      ['ENDED', 'ends'],
      ['FLIPPED', 'ends+war'],
    ]);
  });
});
