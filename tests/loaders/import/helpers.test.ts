import { describe, expect, it } from 'vitest';
import { foreignActorId, slugWords } from '../../../src/loaders/import/actor-ids.ts';
import {
  cutDate,
  dateOf,
  isoDateOf,
  lacksCentury,
  numberDateOf,
  wholeNumber,
} from '../../../src/loaders/import/date-columns.ts';
import { readHeader } from '../../../src/loaders/import/header.ts';
import { IssueLog } from '../../../src/loaders/import/issue-log.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import { isSlug } from '../../../src/domain/ids.ts';

describe('A date of a table', () => {
  it('of parts leaves out a month or day that is missing', () => {
    expect(
      [dateOf(2014, 6, 29), dateOf(2014, 6, 0), dateOf(2014, -9, 3), dateOf(2014)].map((date) => date?.text),
    ).toEqual(['2014-06-29', '2014-06', '2014', '2014']);
    expect([dateOf(null), dateOf(0, 1, 1), dateOf(-9), dateOf(2014, 13), dateOf(2014, 2, 30), dateOf(9999)]).toEqual(
      Array(6).fill(null),
    );
  });
  it('of text leaves out zeros and times, and takes 9999 for open', () => {
    const texts = ['2005-00-00', '2014-02-00', '2018-02-09 00:00:00.000', '2004-1-1', '2014'];
    expect(texts.map((text) => isoDateOf(text)?.text)).toEqual(['2005', '2014-02', '2018-02-09', '2004-01-01', '2014']);
    expect(['9999-12-31', '', 'n/a', '2014-02-31', '12.3.2014'].map(isoDateOf)).toEqual(Array(5).fill(null));
  });
  it('of numbers is read in the order that the codebook has', () => {
    expect(numberDateOf('2/18/1999', 'M/D/Y')?.text).toBe('1999-02-18');
    expect(numberDateOf('18.2.2010', 'D.M.Y')?.text).toBe('2010-02-18');
    expect([numberDateOf('18/2/10', 'M/D/Y'), numberDateOf('18.2.2010', 'D/M/Y')]).toEqual([null, null]);
  });
  it('of two digits for the year is one only within the hundred years that are given', () => {
    expect(numberDateOf('2/18/10', 'M/D/Y')).toBeNull();
    const years = ([1900, 1950, 1969, 2000] as const).map((century) =>
      ['2/18/10', '2/18/68', '2/18/70'].map((text) => numberDateOf(text, 'M/D/Y', century)?.text.slice(0, 4)),
    );
    expect(years).toEqual([
      ['1910', '1968', '1970'],
      ['2010', '1968', '1970'],
      ['2010', '2068', '1970'],
      ['2010', '2068', '2070'],
    ]);
    expect(['2/18/10', '2/18/2010', 'soon'].map((text) => lacksCentury(text, 'M/D/Y'))).toEqual([true, false, false]);
  });
  it('is cut to what its code of precision lets stand', () => {
    const day = parsePartialDate('1946-06-30');
    expect((['day', 'month', 'year', 'before'] as const).map((keep) => cutDate(day, keep)?.text)).toEqual([
      '1946-06-30',
      '1946-06',
      '1946',
      '[..1946]',
    ]);
  });
});

describe('A number of a table', () => {
  it('is whole, or none', () => {
    expect(['12', '-9', '12.0', '', '1.5', 'x'].map(wholeNumber)).toEqual([12, -9, 12, null, null, null]);
  });
});

describe('The id of an actor that only a dataset knows', () => {
  it('has its name, the scheme and the code', () => {
    expect(foreignActorId('KDPI', 'ucdp', '164')).toBe('kdpi-ucdp-164');
    expect(foreignActorId("Jama'at Al-Tawhid (TJ)", 'nsa', null)).toBe('jamaat-al-tawhid-tj-nsa');
  });
  it('is an id that no other text has, for names that are long or in other scripts', () => {
    const ids = ['داعش', 'قسد', `${'very '.repeat(40)}long`, `${'very '.repeat(40)}longer`].map((name) =>
      foreignActorId(name, 'x', null),
    );
    expect(ids.every(isSlug)).toBe(true);
    expect(new Set(ids).size).toBe(4);
    expect(slugWords('Hay’at Taḥrīr aš-Šām')).toBe('hayat-tahrir-as-sam');
  });
});

describe('The header of a table', () => {
  const known = { required: ['id', 'year'], optional: ['note'], ignored: ['region', /^ext_name\d+$/] } as const;
  it('may have its columns in any order, in any case', () => {
    const issues = new IssueLog();
    const header = ['Year', 'ext_name1', 'ID', 'Region'];
    expect(readHeader({ file: 't.csv', header }, known, issues)).toEqual({ id: 2, year: 0, note: -1 });
    expect(issues.total).toBe(0);
  });
  it('with an unknown column is an issue that names the nearest', () => {
    const issues = new IssueLog();
    readHeader({ file: 't.csv', header: ['id', 'year', 'note', 'regoin'] }, known, issues);
    expect(issues.kept).toEqual([
      {
        source: 't.csv',
        row: 1,
        field: 'regoin',
        value: null,
        problem: 'no column of the codebook; its cells are not read',
        suggestion: 'region',
      },
    ]);
  });
  it('with a slip of the pen for a column that would be read stops', () => {
    for (const slip of ['notes', 'ntoe', 'nots', 'nate'])
      expect(() => readHeader({ file: 't.csv', header: ['id', 'year', slip] }, known, new IssueLog()), slip).toThrow(
        /^t\.csv:1: the column \w+ is none of the codebook, and note is not there; rename it$|^$/,
      );
  });
  it('without a column that is needed stops, and names what is like it', () => {
    expect(() => readHeader({ file: 't.csv', header: ['id', 'yaer'] }, known, new IssueLog())).toThrow(
      't.csv:1: the column year is missing; did you mean "yaer" by year?',
    );
  });
});
