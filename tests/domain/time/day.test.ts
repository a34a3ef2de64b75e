import { describe, expect, it } from 'vitest';
import { dayOf, isoDay, OPEN_FUTURE, OPEN_PAST, parseDay } from '../../../src/domain/time/day.ts';

describe('a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2014-06-29', 16_250],
    ['2016-02-29', 16_860],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is %i days from 1970-01-01', (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(isoDay(day)).toBe(text);
  });

  it.each([
    '2015-02-29',
    '2014-13-01',
    '2014-00-10',
    '2014-06-31',
    '0000-01-01',
    '2014-6-29',
    '2014-06',
    '20140629',
    '',
  ])('%j is no day of the calendar', (text) => {
    expect(() => parseDay(text)).toThrow(`"${text}" is not a day of the calendar; write it as 2017-11-03.`);
  });

  it('the thirteenth month is the next January', () => {
    expect(dayOf(2014, 13, 1)).toBe(dayOf(2015, 1, 1));
  });

  it('in a year before 100 is that year and not one of the twentieth century', () => {
    expect(isoDay(dayOf(99, 1, 1))).toBe('0099-01-01');
  });

  it('that is open has no text', () => {
    expect([isoDay(OPEN_PAST), isoDay(OPEN_FUTURE)]).toEqual([null, null]);
  });

  it('of any year that a date can name lies between the open ends', () => {
    expect(parseDay('0001-01-01')).toBeGreaterThan(OPEN_PAST);
    expect(parseDay('9999-12-31')).toBeLessThan(OPEN_FUTURE);
  });
});
