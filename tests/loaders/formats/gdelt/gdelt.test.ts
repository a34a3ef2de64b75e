import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seedDirectory } from '../../../../src/cli/import-files.ts';
import { gdelt } from '../../../../src/loaders/formats/gdelt/gdelt.ts';
import type { ActorDirectory } from '../../../../src/loaders/import/actor-directory.ts';
import { anInput, importAll, SMALL_DIRECTORY } from '../../../support/input-files.ts';
import { describeReal, openReal } from '../../../support/real-data.ts';
import { spoken } from '../../../support/spoken-claim.ts';

const directory: ActorDirectory = {
  ...SMALL_DIRECTORY,
  find: (scheme, code) =>
    SMALL_DIRECTORY.find(
      scheme === 'iso3166-alpha3' ? 'cow' : scheme,
      { IRN: '630', SYR: '652', USA: '2' }[code] ?? code,
      null,
    ),
};
interface Side {
  readonly code: string;
  readonly country?: string;
  readonly group?: string;
  readonly type?: string;
}
const row = (width: number, id: string, day: string, one: Side, two: Side, event: string): string => {
  const cells = Array.from({ length: width }, () => '');
  const put = (at: number, { code, country, group, type }: Side): void => {
    cells[at] = code;
    cells[at + 1] = `NAME OF ${code}`;
    cells[at + 2] = country ?? '';
    cells[at + 3] = group ?? '';
    cells[at + 7] = type ?? '';
  };
  put(5, one);
  put(15, two);
  [cells[0], cells[1], cells[26], cells[33]] = [id, day, event, '4'];
  return cells.join('\t');
};
const IRAN = { code: 'IRN', country: 'IRN' };
const SYRIA = { code: 'SYRGOV', country: 'SYR', type: 'GOV' };
const REBELS = { code: 'SYRREB', country: 'SYR', type: 'REB' };
const all = { directory, options: new Map([['least', '1']]) };

describe('Events of GDELT', () => {
  it.each([
    [58, '1.0'],
    [61, '2.0'],
  ])('with %i columns are version %s, and are counted by dyad and month', async (width, version) => {
    const rows = [
      row(width, '1', '20160718', IRAN, SYRIA, '072'),
      row(width, '2', '20160720', IRAN, SYRIA, '072'),
      row(width, '3', '20160721', SYRIA, REBELS, '190'),
    ];
    const { claims, sources, actors } = await importAll(gdelt, [anInput('e.CSV', rows.join('\n'))], all);
    expect(claims.map(spoken)).toEqual([
      'iran SUPPORTS syria MATERIEL from 2016-07-18 to 2016-07-21',
      'syria FIGHTS cameo-syrreb from 2016-07-21 to 2016-07-22',
    ]);
    expect(claims[0]?.credibility).toBe(4);
    expect(claims[0]?.evidence.map(({ locator, hash }) => [locator, hash])).toEqual([
      [
        'e.CSV:1 GLOBALEVENTID=1',
        createHash('sha256')
          .update(rows[0] ?? '')
          .digest('hex'),
      ],
      [
        'e.CSV:2 GLOBALEVENTID=2',
        createHash('sha256')
          .update(rows[1] ?? '')
          .digest('hex'),
      ],
    ]);
    expect(sources.at(-1)).toMatchObject({
      id: `gdelt-${version.replace('.', '-')}-2016-07-21`,
      publishedOn: { text: '2016-07-21' },
    });
    expect(actors.find(({ id }) => id === 'cameo-syrreb')?.label.en).toBe('Syria: rebels (SYRREB)');
  });

  it('with a header are read by its names, in whatever order', async () => {
    const header =
      'EventCode,GLOBALEVENTID,SQLDATE,Actor1Code,Actor1Name,Actor1CountryCode,Actor1KnownGroupCode,Actor1Type1Code,Actor2Code,Actor2Name,Actor2CountryCode,Actor2KnownGroupCode,Actor2Type1Code,NumArticles';
    const names = [...header.split(','), ...Array.from({ length: 44 }, (_, at) => `Other${at}`)];
    const cells = [
      '040',
      '9',
      '20120801',
      'IRN',
      '"TEHRAN, IRAN"',
      'IRN',
      'NA',
      'NA',
      'USA',
      'US',
      'USA',
      'NA',
      'NA',
      '1',
      ...Array.from({ length: 44 }, () => 'NA'),
    ];
    const { claims } = await importAll(gdelt, [anInput('e.csv', `${names.join(',')}\n${cells.join(',')}\n`)], all);
    expect(claims.map(spoken)).toEqual(['iran NEGOTIATES_WITH united-states from 2012-08-01 to 2012-08-02']);
  });

  it('with one actor on both sides, nobody, no tie, no code or no day are counted and make no claim', async () => {
    const rows = [
      row(61, '1', '20160718', SYRIA, { code: 'SYR', country: 'SYR' }, '190'),
      row(61, '2', '20160718', { code: 'COP', type: 'COP' }, SYRIA, '173'),
      row(61, '3', '20160718', IRAN, SYRIA, '010'),
      row(61, '4', '20160718', IRAN, SYRIA, '990'),
      row(61, '5', '20161345', IRAN, SYRIA, '190'),
    ];
    const { claims, issues } = await importAll(gdelt, [anInput('e.CSV', rows.join('\n'))], all);
    expect(claims).toEqual([]);
    expect(issues.counts).toEqual({ SELF_TIE: 1, NO_ACTOR: 1, LEFT_OUT: 1, UNKNOWN_CODE: 1, BAD_DATE: 1 });
  });

  it('name the state that a country code was on the day, in whatever order the days come', async () => {
    const rows = [
      row(58, '1', '20100718', { code: 'RUS', country: 'RUS' }, SYRIA, '190'),
      row(58, '2', '19800718', { code: 'RUS', country: 'RUS' }, SYRIA, '190'),
      row(58, '3', '19800718', { code: 'YEMGOV', country: 'YEM' }, SYRIA, '190'),
      row(58, '4', '20100718', { code: 'YEMGOV', country: 'YEM' }, SYRIA, '190'),
      row(58, '5', '20100718', { code: 'KSV', country: 'KSV' }, SYRIA, '190'),
      row(58, '6', '20100718', { code: 'BMU', country: 'BMU' }, SYRIA, '190'),
      row(58, '7', '20100719', { code: 'BMUGOV', country: 'BMU' }, SYRIA, '190'),
    ];
    const { claims, issues } = await importAll(gdelt, [anInput('e.CSV', rows.join('\n'))], {
      ...all,
      directory: seedDirectory(),
    });
    expect(claims.map(spoken)).toEqual([
      'russia FIGHTS syria from 2010-07-18 to 2010-07-19',
      'soviet-union FIGHTS syria from 1980-07-18 to 1980-07-19',
      'north-yemen FIGHTS syria from 1980-07-18 to 1980-07-19',
      'yemen FIGHTS syria from 2010-07-18 to 2010-07-19',
      'kosovo FIGHTS syria from 2010-07-18 to 2010-07-19',
      'cameo-bmu FIGHTS syria from 2010-07-18 to 2010-07-20',
    ]);
    expect(issues.counts).toEqual({ UNKNOWN_STATE: 1 });
  });

  it('are refused with another number of columns, or when a row is cut off', async () => {
    await expect(importAll(gdelt, [anInput('e.CSV', 'a\tb\n')], all)).rejects.toThrow(
      /^e\.CSV:1: 2 columns; GDELT 1\.0 has 58/,
    );
    const rows = `${row(61, '1', '20160718', IRAN, SYRIA, '190')}\n2\t2016`;
    await expect(importAll(gdelt, [anInput('e.CSV', rows)], all)).rejects.toThrow(/^e\.CSV:2: the row has 2 cells/);
  });
});

describeReal(
  'GDELT as published',
  ['gdelt/20191024143000.export.CSV', 'gdelt/gdelt1-events-georgia-2012-08.csv'],
  () => {
    it.each([
      ['gdelt/20191024143000.export.CSV', 'gdelt-2-0-2019-10-24', 2111],
      ['gdelt/gdelt1-events-georgia-2012-08.csv', 'gdelt-1-0-2012-08-31', 1255],
    ])('%s: every row is counted in a claim or in an issue', async (path, id, count) => {
      const { claims, issues, sources } = await importAll(gdelt, await openReal(gdelt.extensions, path), all);
      const events = claims.reduce((sum, { note }) => sum + Number(/^\d+/.exec(note ?? '')?.[0]), 0);
      expect(sources.map((source) => source.id)).toEqual([id]);
      // A country that is not known is no event less.
      expect(events + issues.total - (issues.counts.UNKNOWN_STATE ?? 0)).toBe(count);
      expect(issues.counts.UNKNOWN_CODE ?? 0).toBeLessThan(5);
    });
  },
);
