import { describe, expect, it } from 'vitest';
import { dateClaim, findTooWide } from '../../../src/domain/ties/claim-days.ts';
import { HORIZONS } from '../../../src/domain/ties/horizons.ts';
import { isoDay } from '../../../src/domain/time/day.ts';
import { aClaim, type PlainClaim } from '../../support/claims.ts';

const likely = (plain: PlainClaim, rule: keyof typeof HORIZONS = 'act'): string => {
  const span = dateClaim(aClaim(plain), null, HORIZONS[rule])?.likely;
  return span ? `${isoDay(span.from) ?? ''}..${isoDay(span.to) ?? ''}` : 'none';
};

describe('the likely days of a claim', () => {
  it.each<[string, PlainClaim, string]>([
    ['reach a horizon before and after a day on which it held', { attestedOn: '2015-03-01' }, '2015-01-30..2015-04-01'],
    ['begin with a stated start', { validFrom: '2015-03-01' }, '2015-03-01..2015-04-01'],
    ['end with a stated end', { validTo: '2015-03-01' }, '2015-01-29..2015-03-01'],
    ['go on from a stated start to a stated end', { validFrom: '2014', validTo: '2016-03' }, '2014-12-01..2016-04-01'],
    [
      'are those that lie near every day that a month may mean, and each of its days',
      { attestedOn: '2015-03' },
      '2015-03-01..2015-04-01',
    ],
    ['are each day of a time of two horizons', { attestedOn: '[2015-03-01..2015-04-29]' }, '2015-03-01..2015-04-30'],
    ['are none where a time is vaguer', { attestedOn: '2015' }, 'none'],
    ['are near X of some day up to X', { attestedOn: '[..2015-03-01]' }, '2015-01-30..2015-04-01'],
    ['are none from some day on', { attestedOn: '[2015-03-01..]' }, 'none'],
  ])('%s', (_, plain, expected) => {
    expect(likely(plain)).toBe(expected);
  });

  it('have no bound but what is stated where there is no horizon', () => {
    expect(likely({ attestedOn: '2015' }, 'organ')).toBe('..');
    expect(likely({ attestedOn: '2015', validTo: '2017' }, 'organ')).toBe('..2018-01-01');
  });

  it('of a split begin with the last day on which it may have begun and never end', () => {
    expect(likely({ type: 'SPLIT_FROM', validFrom: '2014' }, 'lineage')).toBe('2014-12-31..');
  });
});

describe('a time that is too wide', () => {
  it('is longer than two horizons', () => {
    const wide = aClaim({ validFrom: '2015-01-01', attestedOn: '2015' });
    expect(findTooWide(wide, null, HORIZONS.act)).toEqual({ field: 'attestedOn', value: '2015' });
    expect(findTooWide(wide, null, HORIZONS.support)).toBeNull();
    expect(findTooWide(aClaim({ attestedOn: '[..2015-01-01]' }), null, HORIZONS.act)).toBeNull();
  });
});
