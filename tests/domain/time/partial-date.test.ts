import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { isoDay, OPEN_FUTURE, OPEN_PAST } from '../../../src/domain/time/day.ts';
import { EntenteError } from '../../../src/domain/errors.ts';
import { findPartialDate, parsePartialDate } from '../../../src/domain/time/partial-date.ts';

/** First and last day as ISO text; null for an open end. */
const daysOf = (text: string) => {
  const { first, last, isDay } = parsePartialDate(text);
  return [isoDay(first), isoDay(last), isDay];
};

describe('A partial date', () => {
  it.each([
    ['2014', '2014-01-01', '2014-12-31', false],
    ['2014-06', '2014-06-01', '2014-06-30', false],
    ['2014-06-29', '2014-06-29', '2014-06-29', true],
    ['0001', '0001-01-01', '0001-12-31', false],
    ['0099-12-31', '0099-12-31', '0099-12-31', true],
    ['9999-12-31', '9999-12-31', '9999-12-31', true],
    ['[2017-07-10..2017-11-03]', '2017-07-10', '2017-11-03', false],
    ['[2014..2016]', '2014-01-01', '2016-12-31', false],
    ['[2014..2014-02]', '2014-01-01', '2014-02-28', false],
    ['[2014-06-29..2014-06-29]', '2014-06-29', '2014-06-29', true],
    ['[..2014-11]', null, '2014-11-30', false],
    ['[2014..]', '2014-01-01', null, false],
  ])('%s means the days from %s to %s', (text, first, last, isDay) => {
    expect(daysOf(text)).toEqual([first, last, isDay]);
  });

  it('knows leap years', () => {
    expect(daysOf('2016-02-29')).toEqual(['2016-02-29', '2016-02-29', true]);
    expect(daysOf('2000-02-29')).toEqual(['2000-02-29', '2000-02-29', true]);
    expect(daysOf('2016-02')).toEqual(['2016-02-01', '2016-02-29', false]);
    expect(daysOf('2015-02')).toEqual(['2015-02-01', '2015-02-28', false]);
    expect(daysOf('1900-02')).toEqual(['1900-02-01', '1900-02-28', false]);
    expect(daysOf('2016')).toEqual(['2016-01-01', '2016-12-31', false]);
    for (const text of ['2015-02-29', '1900-02-29', '[2015-02-29..2016]', '[2014..2015-02-29]'])
      expect(findPartialDate(text)).toBeNull();
  });

  it('is kept as written, with days counted from 1970 and open ends as sentinels', () => {
    expect(parsePartialDate('[..2014-11]')).toEqual({
      text: '[..2014-11]',
      first: OPEN_PAST,
      last: 16404,
      isDay: false,
    });
    expect(parsePartialDate('[2014..]').last).toBe(OPEN_FUTURE);
    expect(parsePartialDate('1970-01-01').first).toBe(0);
    expect(parsePartialDate('1969-12-31').first).toBe(-1);
  });

  it('is one object for one text, and cannot be changed', () => {
    expect(parsePartialDate('2014-06')).toBe(parsePartialDate('2014-06'));
    expect(Object.isFrozen(parsePartialDate('2014-06'))).toBe(true);
  });

  it.each([
    '',
    ' ',
    ' 2014',
    '2014 ',
    '2014\n',
    '0000',
    '0000-01-01',
    '14',
    '214',
    '20145',
    '-2014',
    '+2014',
    '2014-6',
    '2014-00',
    '2017-13',
    '2014-06-00',
    '2014-06-31',
    '2017-02-30',
    '2014-6-29',
    '20140629',
    '2014/06/29',
    '29-06-2014',
    '2014-06-29T00:00:00Z',
    '2014-06-29-01',
    '2014~',
    '2014?',
    '2014%',
    '2014-21',
    '201X',
    '201u',
    '20',
    'Y12014',
    '2014/2015',
    '2014/..',
    '2014..2015',
    '[2014]',
    '[2014,2015]',
    '{2014..2015}',
    '[..]',
    '[]',
    '[2014..2015',
    '[ 2014..2015]',
    '[2014...2015]',
    '[2014..2015..2016]',
    '[2016..2014]',
    '[2014-07..2014-06]',
    '[0000..2014]',
    '[2014..2014-13]',
    '[2014~..2015]',
    '٢٠١٤',
    '۲۰۱۴',
    '２０１４',
    'حزيران 2014',
    'June 2014',
    'null',
  ])('is not "%s"', (text) => {
    expect(() => parsePartialDate(text)).toThrow(EntenteError);
    expect(findPartialDate(text)).toBeNull();
  });

  it('that cannot be read says what would do, with a code', () => {
    expect(() => parsePartialDate('June 2014')).toThrow(
      expect.objectContaining({
        code: 'DATE_INVALID',
        message:
          '"June 2014" is not a date; write 2014, 2014-06, 2014-06-29, [2017-07-10..2017-11-03] or [..2014-11] (ISO 8601-2).',
      }),
    );
  });

  it('may be absent', () => {
    expect(findPartialDate(null)).toBeNull();
  });
});

describe('A year, a month or a day', () => {
  /** What `edtf` makes of it; null when it is none, or not as it is written. */
  const byEdtf = (text: string): readonly [string | null, string | null] | null => {
    try {
      const { min, max } = edtf(text);
      const days = [min, max].map((time) => Math.floor(time / 86_400_000));
      const [first = null, last = null] = days.map(isoDay);
      return text.length === 10 && first !== text ? null : [first, last];
    } catch {
      return null;
    }
  };
  const two = (number: number): string => String(number).padStart(2, '0');
  const reckoned = (text: string): readonly [string | null, string | null] | null => {
    const date = findPartialDate(text);
    return date && [isoDay(date.first), isoDay(date.last)];
  };

  it('is what the library makes of it, in common years, leap years and those that are none', () => {
    for (const year of ['0001', '0004', '0099', '1900', '1999', '2000', '2015', '2016', '2100', '9999'])
      for (const text of [
        year,
        ...Array.from({ length: 15 }, (_, month) => `${year}-${two(month)}`),
        ...[0, 1, 2, 4, 12, 13].flatMap((month) =>
          [0, 1, 28, 29, 30, 31, 32].map((day) => `${year}-${two(month)}-${two(day)}`),
        ),
      ])
        expect([text, reckoned(text)]).toEqual([text, byEdtf(text)]);
  });
});
