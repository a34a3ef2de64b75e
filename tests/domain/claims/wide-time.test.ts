import { describe, expect, it } from 'vitest';
import { findWideTime } from '../../../src/domain/claims/wide-time.ts';
import type { ActorKind } from '../../../src/domain/ties/types.ts';
import { aClaim, aWorld, type PlainClaim } from '../../support/claims.ts';

const between = (subject: ActorKind, object: ActorKind) =>
  aWorld(
    { yearbook: { publishedOn: '2015' }, newspaper: { publishedOn: '2015-03-01' } },
    { iran: { kind: subject }, syria: { kind: object } },
  );
const STATES = between('STATE', 'STATE');

const problemOf = (plain: PlainClaim, world = STATES): string | null =>
  findWideTime(aClaim(plain), world)?.problem ?? null;

const tooWide = (days: number, type: string): string =>
  `too wide a time to make any one day likely: more than ${days} days, twice the horizon of ${type}`;

describe('A time of a claim', () => {
  it('that is longer than two horizons of its type is named with its field, its text and how long it may be', () => {
    expect(findWideTime(aClaim({ type: 'FIGHTS', attestedOn: '[2013..2017]' }), STATES)).toEqual({
      field: 'attestedOn',
      value: '[2013..2017]',
      problem: 'too wide a time to make any one day likely: more than 500 days, twice the horizon of FIGHTS',
    });
  });

  it('of just two horizons is not too wide, and of one day more is', () => {
    expect(problemOf({ type: 'FIGHTS', attestedOn: '[2015-01-01..2016-05-14]' })).toBeNull();
    expect(problemOf({ type: 'FIGHTS', attestedOn: '[2015-01-01..2016-05-15]' })).toBe(tooWide(500, 'FIGHTS'));
  });

  it.each<[string, PlainClaim, { field: string; value: string }]>([
    ['a start', { validFrom: '[2010..2012]', validTo: '2014-01-01' }, { field: 'validFrom', value: '[2010..2012]' }],
    ['an end', { validFrom: '2010-01-01', validTo: '[2012..2014]' }, { field: 'validTo', value: '[2012..2014]' }],
    [
      'a document without a day, of what is still so',
      { type: 'AT_ODDS_WITH', validFrom: '2014-05-01', ongoing: true, source: 'yearbook' },
      { field: 'ongoing', value: '2015' },
    ],
    [
      'the first of several',
      { validFrom: '[2008..2009]', attestedOn: '[2010..2014]' },
      { field: 'validFrom', value: '[2008..2009]' },
    ],
  ])('may be %s', (_, plain, named) => {
    expect(findWideTime(aClaim(plain), STATES)).toMatchObject(named);
  });

  it('with an open beginning is as wide as what it names', () => {
    expect(problemOf({ type: 'AT_ODDS_WITH', attestedOn: '[..2015-01-01]' })).toBeNull();
    expect(problemOf({ type: 'AT_ODDS_WITH', attestedOn: '[..2015]' })).toBe(tooWide(60, 'AT_ODDS_WITH'));
    expect(problemOf({ type: 'SUPPORTS', attestedOn: '[..2015]' })).toBeNull();
  });
});

describe('How wide is too wide depends on', () => {
  const FIVE_YEARS = '[2000..2004]';
  const ELEVEN_YEARS = '[2000..2010]';

  it('who allies: between states five years are not, and eleven are; with any other five are', () => {
    const alliance = (attestedOn: string, world = STATES) => problemOf({ type: 'ALLIED_WITH', attestedOn }, world);
    expect(alliance(FIVE_YEARS)).toBeNull();
    expect(alliance(ELEVEN_YEARS)).toBe(tooWide(3650, 'ALLIED_WITH'));
    for (const world of [between('STATE', 'ARMED_GROUP'), between('COALITION', 'STATE'), aWorld()])
      expect(alliance(FIVE_YEARS, world)).toBe(tooWide(1460, 'ALLIED_WITH'));
  });

  it('who is a part: of an organ or an army no time is, of a group five years are', () => {
    const part = (world: ReturnType<typeof aWorld>) =>
      problemOf({ type: 'PART_OF', attestedOn: '[1900..2014]' }, world);
    expect(part(between('ORGAN', 'STATE'))).toBeNull();
    expect(part(between('ARMED_FORCES', 'STATE'))).toBeNull();
    expect(part(between('ARMED_GROUP', 'COALITION'))).toBe(tooWide(1460, 'PART_OF'));
  });

  it('which pact it is: a year is for a truce, and not for a pact of neutrality', () => {
    const pact = (kind: string) => problemOf({ type: 'PACT_WITH', attestedOn: '2015', qualifiers: { pact: kind } });
    expect(pact('ceasefire')).toBe(tooWide(60, 'PACT_WITH'));
    expect(pact('neutrality')).toBeNull();
  });

  it('nothing for who split from whom: what has begun does not end', () => {
    expect(problemOf({ type: 'SPLIT_FROM', validFrom: '[1900..2014]' })).toBeNull();
  });

  it('a horizon for who holds a place, too', () => {
    expect(problemOf({ type: 'HOLDS', place: 'mosul', attestedOn: FIVE_YEARS })).toBe(tooWide(1460, 'HOLDS'));
  });
});

describe('A claim that makes neither a tie nor a holding has no time that is too wide:', () => {
  const WIDE = { type: 'FIGHTS', attestedOn: '[2000..2014]' } as const;

  it.each<[string, PlainClaim]>([
    ['a denial', { ...WIDE, stance: 'DENIED' }],
    ['an announcement', { ...WIDE, stance: 'ANNOUNCED' }],
    ['what is improbable', { ...WIDE, credibility: 5 }],
    ['a part in an event', { type: 'TOOK_PART', event: 'fall-of-mosul', attestedOn: '[2000..2014]' }],
  ])('%s', (_, plain) => {
    expect(problemOf(plain)).toBeNull();
  });

  it('but an allegation has, since without a likely day it is not even possible', () => {
    expect(problemOf({ ...WIDE, stance: 'ALLEGED' })).toBe(tooWide(500, 'FIGHTS'));
    expect(problemOf({ ...WIDE, credibility: 4 })).toBe(tooWide(500, 'FIGHTS'));
  });
});
