import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/domain/time/day.ts';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, type PackFiles, tinyPack } from '../../support/pack-files.ts';

const issuesOf = (pack: PackFiles) => readPack(pack.files()).issues;

describe('A row of country-codes.csv', () => {
  it('says whose code it was, from its first day to the day before its last', () => {
    const { countryCodes } = readPack(tinyPack.with('country-codes.csv', 2, { validTo: '1979-04' }).files());
    const on = (day: string) => countryCodes.find('cow', '630', parseDay(day))?.id ?? null;
    expect([on('1854-12-31'), on('1855-01-01'), on('1979-04-30'), on('1979-05-01')]).toEqual([
      null,
      'iran',
      'iran',
      null,
    ]);
  });

  it.each([
    ['actor', 'iron', 'no such actor in actors.csv', 'iran'],
    [
      'scheme',
      'gwn',
      'not one of iso3166, iso3166-alpha3, iso3166-numeric, cow, cow-abbreviation, gwno, gw-abbreviation, ucdp, wikidata',
      'gwno',
    ],
    ['code', '', 'must not be empty', null],
  ] as const)('has a %s that is known: "%s"', (field, value, problem, suggestion) => {
    expect(issuesOf(tinyPack.with('country-codes.csv', 2, { [field]: value }))).toEqual([
      issue({ source: 'country-codes.csv', row: 2, field, value: value || null, problem, suggestion }),
    ]);
  });

  it('has one actor a day for a code; leading zeros of numbers do not count', () => {
    const later = { actor: 'hashd', scheme: 'cow', code: '0630', validFrom: '2014-06-15' };
    expect(issuesOf(tinyPack.add('country-codes.csv', later))).toEqual([
      issue({
        source: 'country-codes.csv',
        row: 3,
        field: 'code',
        value: '0630',
        problem: 'cow:630 has some of the same days on line 2',
      }),
    ]);
    expect(
      issuesOf(tinyPack.with('country-codes.csv', 2, { validTo: '2014-06-15' }).add('country-codes.csv', later)),
    ).toEqual([]);
  });

  it('is not needed: without the file a pack has no codes', () => {
    const files = tinyPack.raw('country-codes.csv', null).files();
    expect(readPack(files).issues).toEqual([]);
    expect(readPack(files).countryCodes.find('cow', '630', null)).toBeNull();
  });
});
