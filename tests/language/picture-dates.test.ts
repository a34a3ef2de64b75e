import { describe, expect, it } from 'vitest';
import { yearsText } from '../../src/language/picture-dates.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { OPEN_FUTURE } from '../../src/domain/time/day.ts';
import { aTie } from '../support/graphs.ts';
import { boundsOf, type Days } from '../support/spoken-ties.ts';

const tie = (...days: Days): Tie => aTie({ bounds: boundsOf(days) });
const ISOLATES = /[\u2066\u2069]/gu;
const years = (...ties: readonly Tie[]): string => yearsText(ties).replace(ISOLATES, '');

describe('the years of many ties', () => {
  it.each<[string, readonly Tie[], string]>([
    [
      'from the first start to the last end',
      [tie('2014-06-29', '2014-06-29', '2017-07-10', '2017-07-10')],
      '2014–2017',
    ],
    ['one year once', [tie(null, '2016-03-05', '2016-03-06', null)], '2016'],
    [
      'of several',
      [tie(null, '2016-03-05', '2016-03-06', null), tie(null, '2012-01-01', '2013-02-02', null)],
      '2012–2016',
    ],
    ['the last day, not the day after it', [tie('2014-01-01', '2014-01-01', '2015-01-01', '2015-01-01')], '2014'],
    ['some day of two years in their order', [tie(null, '2012-12-31', '2011-01-02', null)], '2011–2012'],
    ['with nothing known', [tie(null, null, null, null)], ''],
    ['with a start alone', [tie('2023-01-01', '2023-01-01', null, null)], '2023'],
  ])('%s', (_, ties, expected) => {
    expect(years(...ties)).toBe(expected);
  });

  it('a tie that never ends has no year of its end', () => {
    const split = tie('2023-05-01', '2023-05-01', null, null);
    expect(years({ ...split, bounds: { ...split.bounds, endEarliest: OPEN_FUTURE, endLatest: OPEN_FUTURE } })).toBe(
      '2023',
    );
  });
});
