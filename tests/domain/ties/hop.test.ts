import { describe, expect, it } from 'vitest';
import { commonDays, hopCertainty, pathCertainty, pathSign, signOf } from '../../../src/domain/ties/hop.ts';
import type { Tie } from '../../../src/domain/ties/tie.ts';
import { ANY_TIME } from '../../../src/domain/time/bounds.ts';
import { isoDay } from '../../../src/domain/time/day.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import { aClaim, type PlainClaim, tieOf } from '../../support/claims.ts';

const tie = (plain: PlainClaim): Tie => tieOf([aClaim(plain)]);
const on = parsePartialDate;
const fights = tie({ type: 'FIGHTS', attestedOn: '2014-06-29', credibility: 2 });
const supports = tie({ type: 'SUPPORTS', attestedOn: '2016-01-01' });
const alleged = tie({ type: 'COOPERATES_WITH', stance: 'ALLEGED', attestedOn: '2014-06-29', credibility: 1 });
const talks = tie({ type: 'NEGOTIATES_WITH', attestedOn: '2014-06-29' });

describe('the sign of a hop', () => {
  it('is that of the ties that are at least likely, whatever others are possible', () => {
    expect(signOf([fights, supports, alleged, talks], on('2014-06-29'))).toBe(-1);
    expect(signOf([fights, supports], on('2016-01-01'))).toBe(1);
  });

  it('is that of the possible ones where there are no others', () => {
    expect(signOf([alleged, talks], on('2014-06-29'))).toBe(1);
    expect(signOf([talks], on('2014-06-29'))).toBe(0);
  });

  it('is 0 when they disagree', () => {
    expect(signOf([fights, supports], ANY_TIME)).toBe(0);
  });

  it('makes that of a path by multiplication', () => {
    expect(pathSign([[fights], [fights]], ANY_TIME)).toBe(1);
    expect(pathSign([[fights], [talks]], ANY_TIME)).toBe(0);
  });
});

describe('the certainty of a path', () => {
  it('of one hop is its best tie’s', () => {
    expect(hopCertainty([alleged, fights], on('2014-06-29'))).toBe('CERTAIN');
    expect(pathCertainty([[alleged, fights]], on('2014-07-29'))).toBe('LIKELY');
    expect(pathCertainty([[fights]], on('2014'))).toBe('CERTAIN');
  });

  it('of several is the best that some one day gives to all', () => {
    expect(pathCertainty([[fights], [supports]], on('2014'))).toBe('POSSIBLE');
    expect(pathCertainty([[fights], [talks]], on('2014'))).toBe('CERTAIN');
    expect(pathCertainty([[fights], [supports]], on('2015'))).toBe('POSSIBLE');
    expect(pathCertainty([[fights], [tie({ attestedOn: '2015-06-01' })]], on('2015'))).toBe('LIKELY');
    expect(pathCertainty([[tie({ validTo: '2014-01-01' })], [fights]], on('2015'))).toBeNull();
  });

  it('with no date asked is that of its least certain hop', () => {
    expect(pathCertainty([[fights], [supports]], ANY_TIME)).toBe('CERTAIN');
    expect(pathCertainty([[fights], [alleged]], ANY_TIME)).toBe('POSSIBLE');
  });

  it('comes with the days on which every hop is so certain', () => {
    const days = commonDays([[fights], [tie({ attestedOn: '2015-06-01' })]], on('[2014..2016]'), 'LIKELY');
    expect(days.map(({ from, to }) => [isoDay(from), isoDay(to)])).toEqual([['2014-10-08', '2015-03-07']]);
  });
});
