import { describe, expect, it } from 'vitest';
import { ANY_TIME, type Bounds, claimBounds, meets, type Question } from '../../../src/domain/time/bounds.ts';
import { isoDay, OPEN_FUTURE, OPEN_PAST, parseDay } from '../../../src/domain/time/day.ts';
import type { Interval } from '../../../src/domain/time/interval.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import { aClaim, fourDays, type PlainClaim } from '../../support/claims.ts';

const boundsOf = (claim: PlainClaim, publishedOn?: string): Bounds => {
  const bounds = claimBounds(aClaim(claim), publishedOn === undefined ? null : parsePartialDate(publishedOn));
  if (!bounds) throw new Error('the claim has no date');
  return bounds;
};

const certainDays = ({ startLatest, endEarliest }: Bounds): Interval => ({ from: startLatest, to: endEarliest });
const possibleDays = ({ startEarliest, endLatest }: Bounds): Interval => ({ from: startEarliest, to: endLatest });
const isCertain = (bounds: Bounds, question: Question): boolean => meets(certainDays(bounds), question);
const isPossible = (bounds: Bounds, question: Question): boolean => meets(possibleDays(bounds), question);

const on = (text: string): Question => {
  const { first, last } = parsePartialDate(text);
  return { first, last };
};

describe("a claim's start", () => {
  it('lies between the first and the last day of validFrom', () => {
    expect(fourDays(boundsOf({ validFrom: '2014', validTo: '2016-01-01' })).slice(0, 2)).toEqual([
      '2014-01-01',
      '2014-12-31',
    ]);
  });

  it('is that of validFrom, and no later than a time within it that the claim attests', () => {
    expect(fourDays(boundsOf({ validFrom: '2014', attestedOn: '2014-03-01' })).slice(0, 2)).toEqual([
      '2014-01-01',
      '2014-03-01',
    ]);
    expect(fourDays(boundsOf({ validFrom: '2014', attestedOn: '2013' })).slice(0, 2)).toEqual([
      '2014-01-01',
      '2014-12-31',
    ]);
  });

  it('and its end leave the day certain that the claim attests within the year of its end', () => {
    expect(fourDays(boundsOf({ attestedOn: '2014-08-29', validTo: '2014' }))).toEqual([
      null,
      '2014-08-29',
      '2014-08-30',
      '2015-01-01',
    ]);
  });

  it('is open up to the last day of attestedOn when no start is stated', () => {
    expect(fourDays(boundsOf({ attestedOn: '2015-03' })).slice(0, 2)).toEqual([null, '2015-03-31']);
  });

  it('is open up to the eve of the latest end when only an end is stated', () => {
    expect(fourDays(boundsOf({ validTo: '2017-07' })).slice(0, 2)).toEqual([null, '2017-07-31']);
    expect(fourDays(boundsOf({ validTo: '2017-07-10' })).slice(0, 2)).toEqual([null, '2017-07-09']);
  });

  it('is open both ways when only an end is stated and that has no latest day', () => {
    expect(boundsOf({ validTo: '[2017-07-10..]' })).toMatchObject({
      startEarliest: OPEN_PAST,
      startLatest: OPEN_FUTURE,
    });
  });

  it("is not after the document's date when it is ongoing, however coarse the day it is attested on", () => {
    expect(fourDays(boundsOf({ attestedOn: '2017', ongoing: true }, '2017-11-03'))).toEqual([
      null,
      '2017-11-03',
      '2017-11-04',
      null,
    ]);
  });
});

describe('a claim held on one day at least', () => {
  it('so it started before the latest day on which it ended', () => {
    expect(fourDays(boundsOf({ validFrom: '2014', validTo: '2014-03-01' }))).toEqual([
      '2014-01-01',
      '2014-02-28',
      '2014-03-01',
      '2014-03-01',
    ]);
  });

  it('so it ended after the earliest day on which it started', () => {
    expect(fourDays(boundsOf({ validFrom: '2014-06-29', validTo: '2014' }))).toEqual([
      '2014-06-29',
      '2014-06-29',
      '2014-06-30',
      '2015-01-01',
    ]);
  });
});

describe("a claim's end", () => {
  it('is validTo itself when that is a full day', () => {
    expect(fourDays(boundsOf({ validFrom: '2014-06-29', validTo: '2017-07-10' })).slice(2)).toEqual([
      '2017-07-10',
      '2017-07-10',
    ]);
  });

  it.each([
    ['2017-07', '2017-07-02', '2017-08-01'],
    ['2017', '2017-01-02', '2018-01-01'],
    ['[2017-07-10..2017-11-03]', '2017-07-11', '2017-11-04'],
    ['[2017-07-10..2017-07-10]', '2017-07-10', '2017-07-10'],
    ['[..2017-07]', '2014-06-30', '2017-08-01'],
    ['[2017-07..]', '2017-07-02', null],
  ])('stopped at some moment within %s lies between %s and %s', (validTo, earliest, latest) => {
    expect(fourDays(boundsOf({ validFrom: '2014-06-29', validTo })).slice(2)).toEqual([earliest, latest]);
  });

  it('is open from the day after the first day of attestedOn when no end is stated', () => {
    expect(fourDays(boundsOf({ validFrom: '2014-06-29', attestedOn: '2016' })).slice(2)).toEqual(['2016-01-02', null]);
    expect(fourDays(boundsOf({ attestedOn: '2016-05-05' })).slice(2)).toEqual(['2016-05-06', null]);
  });

  it('is open from the day after the start when neither an end nor a day on which it held is stated', () => {
    expect(fourDays(boundsOf({ validFrom: '2014-06-29' }))).toEqual(['2014-06-29', '2014-06-29', '2014-06-30', null]);
  });

  it('is open from the day after the first day of a coarse start: no single day of 2014 is certain', () => {
    const bounds = boundsOf({ validFrom: '2014' });
    expect(fourDays(bounds)).toEqual(['2014-01-01', '2014-12-31', '2014-01-02', null]);
    const { from, to } = certainDays(bounds);
    expect(from).toBeGreaterThanOrEqual(to);
    expect(isCertain(bounds, on('2014'))).toBe(true);
    expect(isCertain(bounds, on('2014-12-31'))).toBe(false);
  });

  it('is open altogether when it held on some day up to a date', () => {
    expect(fourDays(boundsOf({ attestedOn: '[..2017-11-03]' }))).toEqual([null, '2017-11-03', null, null]);
  });
});

describe('an ongoing claim', () => {
  it("is certain up to its document's date and only possible after it", () => {
    const bounds = boundsOf({ validFrom: '2014-06-29', ongoing: true }, '2017-11-03');
    expect(fourDays(bounds)).toEqual(['2014-06-29', '2014-06-29', '2017-11-04', null]);
    expect(isCertain(bounds, on('2017-11-03'))).toBe(true);
    expect(isCertain(bounds, on('2017-11-04'))).toBe(false);
    expect(isPossible(bounds, on('2017-11-04'))).toBe(true);
  });

  it("held on its document's date when it has no other", () => {
    expect(fourDays(boundsOf({ ongoing: true }, '2017-11'))).toEqual([null, '2017-11-30', '2017-11-02', null]);
  });

  it('also held on the day it is attested on, whichever is the later', () => {
    expect(fourDays(boundsOf({ attestedOn: '2016-05-05', ongoing: true }, '2017-11-03'))).toEqual([
      null,
      '2016-05-05',
      '2017-11-04',
      null,
    ]);
  });

  it('has no days when its document has no date and it states none', () => {
    expect(claimBounds(aClaim({ ongoing: true }), null)).toBeNull();
  });
});

describe('the four days', () => {
  it('of a claim that is not ongoing do not depend on the date of its document: end unknown is not ongoing', () => {
    expect(boundsOf({ validFrom: '2014-06-29' }, '2017-11-03')).toEqual(boundsOf({ validFrom: '2014-06-29' }));
  });

  it('are none for a claim without any date', () => {
    expect(claimBounds(aClaim(), parsePartialDate('2017-11-03'))).toBeNull();
  });

  it.each(['SPLIT_FROM', 'MERGED_INTO', 'SUCCEEDS'] as const)(
    'of a %s claim begin on its date and never end',
    (type) => {
      expect(fourDays(boundsOf({ type, validFrom: '2017-01-28' }))).toEqual(['2017-01-28', '2017-01-28', null, null]);
      expect(boundsOf({ type, attestedOn: '2017' })).toMatchObject({
        endEarliest: OPEN_FUTURE,
        endLatest: OPEN_FUTURE,
      });
    },
  );

  it('are never beyond the open ends', () => {
    const open: readonly PlainClaim[] = [
      { validFrom: '[..2014]' },
      { validFrom: '[2014..]' },
      { validTo: '[..2014]' },
      { validTo: '[2014..]' },
      { attestedOn: '[..2014]' },
      { attestedOn: '[2014..]' },
    ];
    for (const claim of open)
      for (const day of Object.values(boundsOf(claim)).filter((value) => typeof value === 'number'))
        if (day !== OPEN_PAST && day !== OPEN_FUTURE) expect(isoDay(day)).toMatch(/^201[45]-/);
  });
});

describe('the days a claim speaks of', () => {
  it.each<[PlainClaim, string, string]>([
    [{ attestedOn: '2015' }, '2015-01-01', '2016-01-01'],
    [{ validFrom: '2014-06-29' }, '2014-06-29', '2014-06-30'],
    [{ validFrom: '2014', attestedOn: '2016-03' }, '2014-01-01', '2016-04-01'],
    [{ validTo: '2017-07' }, '2017-07-01', '2017-08-01'],
    [{ validTo: '2017-07-10' }, '2017-07-09', '2017-07-10'],
    [{ validFrom: '2014', validTo: '2017' }, '2014-01-01', '2018-01-01'],
  ])('of %j are those its dates may mean, its unstated ends left out', (claim, from, to) => {
    expect(boundsOf(claim)).toMatchObject({ attestedFrom: parseDay(from), attestedTo: parseDay(to) });
  });
});

describe('a question', () => {
  const bounds = boundsOf({ validFrom: '2014-06', validTo: '2016-03' });

  it('is answered possible on days between the earliest start and the latest end', () => {
    expect(fourDays(bounds)).toEqual(['2014-06-01', '2014-06-30', '2016-03-02', '2016-04-01']);
    expect(['2014-05-31', '2014-06-01', '2016-03-31', '2016-04-01'].map((day) => isPossible(bounds, on(day)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(possibleDays(bounds)).toEqual({ from: parseDay('2014-06-01'), to: parseDay('2016-04-01') });
  });

  it('is answered certain on days between the latest start and the earliest end', () => {
    expect(['2014-06-29', '2014-06-30', '2016-03-01', '2016-03-02'].map((day) => isCertain(bounds, on(day)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(certainDays(bounds)).toEqual({ from: parseDay('2014-06-30'), to: parseDay('2016-03-02') });
  });

  it('of a month is answered certain when some day of the month must have been one', () => {
    expect([
      isCertain(bounds, on('2014-06')),
      isCertain(bounds, on('2016-03')),
      isCertain(bounds, on('2016-04')),
    ]).toEqual([true, true, false]);
  });

  it('of any time is answered certain whatever the dates', () => {
    const dates = ['2014', '[..2014]', '[2014..]'];
    for (const date of dates)
      for (const claim of [{ validFrom: date }, { validTo: date }, { attestedOn: date }])
        expect([claim, isCertain(boundsOf(claim), ANY_TIME)]).toEqual([claim, true]);
  });
});
