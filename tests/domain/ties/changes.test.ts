import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOfChange } from '../../../src/domain/ties/change-claims.ts';
import { type Change, changesBetween } from '../../../src/domain/ties/changes.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { deriveGraph } from '../../../src/domain/ties/derive.ts';
import type { Claim } from '../../../src/domain/records.ts';
import { atLeast } from '../../../src/domain/ties/certainty.ts';
import type { Derived } from '../../../src/domain/ties/tie.ts';
import { aClaim, aSource, aWorld, type PlainClaim } from '../../support/claims.ts';
import { aLastingLedger } from '../../support/random-lasting.ts';

const snapshot = (all: readonly Derived[], day: number): readonly string[] =>
  all
    .filter((derived) => atLeast(derived, { first: day, last: day }, 'LIKELY'))
    .map(({ id }) => id)
    .sort();

/** Each `before` taken away and each `after` added, one change after another. */
const apply = (before: readonly string[], changes: readonly Change[]): readonly string[] => {
  const state = new Set<string>(before);
  for (const { before: old, after } of changes) {
    if (old) state.delete(old.id);
    if (after) state.add(after.id);
  }
  return [...state].sort();
};

describe('The changes between two days', () => {
  it('applied to what is at least likely on the first give what is on the second, holdings too', () => {
    const days = fc.integer({ min: parseDay('2005-12-01'), max: parseDay('2020-06-01') });
    const kinds = new Set<string>();
    fc.assert(
      fc.property(aLastingLedger, days, days, ({ claims, world }, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const { ties, holdings } = deriveGraph(claims, world);
        const all = [...ties, ...holdings];
        const changes = changesBetween(all, from, to);
        for (const { kind } of changes) kinds.add(kind);
        expect(apply(snapshot(all, from), changes)).toEqual(snapshot(all, to));
      }),
      { numRuns: 500 },
    );
    expect([...kinds].sort()).toEqual(['BEGAN', 'ENDED', 'FADED', 'FIRST_ATTESTED', 'NEARED', 'PASSED']);
  }, 120_000);

  const kindsOf = (plain: readonly PlainClaim[], from: string, to: string): readonly unknown[] =>
    changesBetween(deriveGraph(plain.map(aClaim), aWorld()).ties, parseDay(from), parseDay(to)).map(({ kind, on }) => [
      kind,
      on,
    ]);

  it('are called a beginning and an end only where a source states them', () => {
    const war = { type: 'FIGHTS', validFrom: '2014-06-29', validTo: '2015-03' } as const;
    expect(kindsOf([war], '2014-01-01', '2014-12-31')).toEqual([['BEGAN', '2014-06-29']]);
    expect(kindsOf([war], '2014-12-31', '2016-01-01')).toEqual([['ENDED', '2015-03']]);
    expect(kindsOf([war], '2014-01-01', '2016-01-01')).toEqual([
      ['BEGAN', '2014-06-29'],
      ['ENDED', '2015-03'],
    ]);
  });

  it('of what is only attested are that it was first, that it neared, faded, or passed', () => {
    const clash = { type: 'FIGHTS', attestedOn: '2014-06-29' } as const;
    expect(kindsOf([clash], '2013-01-01', '2014-12-31')).toEqual([['FIRST_ATTESTED', '2014-06-29']]);
    expect(kindsOf([clash], '2013-01-01', '2014-01-01')).toEqual([['NEARED', null]]);
    expect(kindsOf([clash], '2014-12-31', '2016-01-01')).toEqual([['FADED', null]]);
    expect(kindsOf([clash], '2013-01-01', '2016-01-01')).toEqual([['PASSED', '2014-06-29']]);
  });

  it('of an activity or act are that it was first attested where it was likely before by nothing else', () => {
    const clash = { type: 'FIGHTS', attestedOn: '2014-06-29' } as const;
    expect(kindsOf([clash], '2014-06-01', '2014-07-01')).toEqual([['FIRST_ATTESTED', '2014-06-29']]);
    expect(kindsOf([clash], '2014-06-28', '2014-06-29')).toEqual([['FIRST_ATTESTED', '2014-06-29']]);
    expect(kindsOf([clash], '2014-06-29', '2014-07-01')).toEqual([]);
    const again = [clash, { ...clash, attestedOn: '2014-08-10' }];
    expect(kindsOf(again, '2014-08-01', '2014-09-01')).toEqual([]);
    const objection = { type: 'AT_ODDS_WITH', about: 'vote', attestedOn: '2014-06-10' } as const;
    expect(kindsOf([objection], '2014-05-31', '2014-06-30')).toEqual([['FIRST_ATTESTED', '2014-06-10']]);
    expect(kindsOf([objection], '2014-05-31', '2014-07-31')).toEqual([['FADED', null]]);
    expect(kindsOf([objection], '2014-06-12', '2014-07-31')).toEqual([['FADED', null]]);
    // A presidency first heard of in September was not new in September.
    expect(kindsOf([{ type: 'LEADS', attestedOn: '2014-09-10' }], '2014-08-31', '2014-09-30')).toEqual([]);
    // "Some time in 2014" may be before the first day; and what states a start begins, and is not first heard of.
    expect(kindsOf([{ ...clash, attestedOn: '2014' }], '2014-11-30', '2014-12-31')).toEqual([]);
    expect(kindsOf([{ ...clash, validFrom: '2014' }], '2014-11-30', '2014-12-31')).toEqual([]);
  });
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
    expect(told([begins, held, ends], '2013-01-01', '2015-06-01')).toEqual([['BEGAN', 'begins']]);
  });

  it('are those that attest it first where none states a beginning', () => {
    expect(told([held, { ...held, attestedOn: '2015-02-01', note: 'later' }], '2013-01-01', '2015-01-01')).toEqual([
      ['FIRST_ATTESTED', 'held'],
    ]);
  });

  it('are those that state the end', () => {
    expect(told([begins, held, ends], '2015-06-01', '2017-01-01')).toEqual([['ENDED', 'ends']]);
  });

  it('are those that attest it last where no end is known', () => {
    expect(told([begins, held], '2014-06-01', '2017-01-01')).toEqual([['FADED', 'held']]);
  });

  it('are, when the sign flips, those that begin the new tie and those that attest the old one last', () => {
    const fights = { type: 'FIGHTS', validFrom: '2016-01-01', note: 'war' } as const;
    expect(told([begins, held, ends, fights], '2015-06-01', '2016-01-01')).toEqual([
      ['BEGAN', 'war'],
      ['ENDED', 'ends'],
      ['FLIPPED', 'ends+war'],
    ]);
  });
});
