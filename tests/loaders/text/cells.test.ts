import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, type PackFiles, tinyPack } from '../../support/pack-files.ts';

const issuesOf = (pack: PackFiles) => readPack(pack.files()).issues;

const DATE = 'not a date; write 2014, 2014-06, 2014-06-29, [2017-07-10..2017-11-03] or [..2014-11] (ISO 8601-2)';
const SLUG = 'not an id; an id is lower-case letters and digits in words joined by single hyphens';

describe('A cell', () => {
  it('is read without outer white space and otherwise as written', () => {
    const { actors, issues } = readPack(
      tinyPack.with('actors.csv', 2, { nameEn: ' \u00a0Iran\t', nameAr: 'إيـــران', descriptionEn: 'e\u0301' }).files(),
    );
    expect(issues).toEqual([]);
    expect(actors[0]?.label).toEqual({ en: 'Iran', ar: 'إيـــران' });
    expect(actors[0]?.description.en).toBe('e\u0301');
  });

  it('of white space alone is empty', () => {
    expect(issuesOf(tinyPack.with('actors.csv', 2, { nameEn: '  ' }))[0]).toEqual(
      issue({ source: 'actors.csv', row: 2, field: 'nameEn', problem: 'must not be empty' }),
    );
  });

  it('that looks like a formula is text', () => {
    for (const text of ['=1+1', '+49', '-', '@home']) {
      const { actors, issues } = readPack(tinyPack.with('actors.csv', 2, { descriptionEn: text }).files());
      expect(issues).toEqual([]);
      expect(actors[0]?.description.en).toBe(text);
    }
  });

  it('that needs an id takes a slug only, and suggests one', () => {
    const pack = tinyPack.add('places.csv', { id: 'Deir ez-Zōr', nameEn: 'Deir ez-Zor' });
    expect(issuesOf(pack)).toEqual([
      issue({
        source: 'places.csv',
        row: 4,
        field: 'id',
        value: 'Deir ez-Zōr',
        problem: SLUG,
        suggestion: 'deir-ez-zor',
      }),
    ]);
    expect(issuesOf(tinyPack.add('places.csv', { id: 'القائم', nameEn: 'Al-Qaim' }))).toEqual([
      issue({ source: 'places.csv', row: 4, field: 'id', value: 'القائم', problem: SLUG }),
    ]);
  });

  it('of a closed list takes its words only, and suggests the nearest', () => {
    expect(issuesOf(tinyPack.with('events.csv', 2, { kind: 'CAPTRUE' }))[0]).toEqual(
      issue({
        source: 'events.csv',
        row: 2,
        field: 'kind',
        value: 'CAPTRUE',
        problem:
          'not one of BATTLE, CAPTURE, STRIKE, AGREEMENT, REFERENDUM, RESIGNATION, APPOINTMENT, OVERTHROW, ULTIMATUM, ' +
          'TALKS, VIOLENCE_AGAINST_CIVILIANS, OTHER',
        suggestion: 'CAPTURE',
      }),
    );
    expect(issuesOf(tinyPack.with('claims.csv', 2, { stance: 'asserted' }))[0]).toEqual(
      issue({
        source: 'claims.csv',
        row: 2,
        field: 'stance',
        value: 'asserted',
        problem: 'not one of ASSERTED, ALLEGED, DENIED, ANNOUNCED',
        suggestion: 'ASSERTED',
      }),
    );
    expect(issuesOf(tinyPack.with('sources.csv', 3, { reliability: 'G' }))[0]).toMatchObject({ field: 'reliability' });
    expect(issuesOf(tinyPack.with('claims.csv', 2, { form: 'ARMS' }))[0]).toMatchObject({ field: 'form' });
    expect(issuesOf(tinyPack.with('claims.csv', 2, { type: 'SUPPORT' }))[0]).toMatchObject({ suggestion: 'SUPPORTS' });
  });

  it('of a date takes the forms of the model only', () => {
    for (const value of ['2017-13', '29.6.2014', '2014~', '2015-02-29'])
      expect(issuesOf(tinyPack.with('events.csv', 2, { date: value }))[0]).toEqual(
        issue({ source: 'events.csv', row: 2, field: 'date', value, problem: DATE }),
      );
  });

  it('of an end must come after its start', () => {
    expect(issuesOf(tinyPack.with('actors.csv', 2, { existsFrom: '2016', existsTo: '2015' }))[0]).toEqual(
      issue({
        source: 'actors.csv',
        row: 2,
        field: 'existsTo',
        value: '2015',
        problem: 'existsTo is not after existsFrom',
      }),
    );
    expect(issuesOf(tinyPack.with('names.csv', 2, { validFrom: '2016-01-01', validTo: '2016-01-01' }))[0]).toEqual(
      issue({
        source: 'names.csv',
        row: 2,
        field: 'validTo',
        value: '2016-01-01',
        problem: 'validTo is not after validFrom',
      }),
    );
    expect(issuesOf(tinyPack.with('names.csv', 2, { validFrom: '2016', validTo: '2016' }))).toEqual([]);
  });

  it('of a yes or no is "true" or empty', () => {
    const problem = 'ongoing is "true" or empty';
    const where = { source: 'claims.csv', row: 2, field: 'ongoing', problem };
    expect(issuesOf(tinyPack.with('claims.csv', 2, { ongoing: 'TRUE' }))).toEqual([
      issue({ ...where, value: 'TRUE', suggestion: 'true' }),
    ]);
    expect(issuesOf(tinyPack.with('claims.csv', 2, { ongoing: 'no' }))).toEqual([issue({ ...where, value: 'no' })]);
  });

  it('of a latitude or a longitude is a decimal number of degrees', () => {
    const latitude = { source: 'places.csv', row: 3, field: 'latitude', problem: 'not a number from -90 to 90' };
    for (const value of ['90.1', '-91', '34,37', '1e1', 'N34', '٣٤'])
      expect(issuesOf(tinyPack.with('places.csv', 3, { latitude: value }))[0]).toEqual(issue({ ...latitude, value }));
    expect(issuesOf(tinyPack.with('places.csv', 3, { longitude: '181' }))[0]).toEqual(
      issue({
        source: 'places.csv',
        row: 3,
        field: 'longitude',
        value: '181',
        problem: 'not a number from -180 to 180',
      }),
    );
    expect(issuesOf(tinyPack.with('places.csv', 3, { latitude: '-90', longitude: '180' }))).toEqual([]);
  });

  it('of a latitude does not stand without its longitude', () => {
    expect(issuesOf(tinyPack.with('places.csv', 3, { longitude: '' }))[0]).toEqual(
      issue({ source: 'places.csv', row: 3, field: 'longitude', problem: 'latitude and longitude come together' }),
    );
  });

  it('of a credibility is a whole number from 1 to 6', () => {
    for (const value of ['0', '7', '2.0', 'B', '02'])
      expect(issuesOf(tinyPack.with('claims.csv', 2, { credibility: value }))).toEqual([
        issue({ source: 'claims.csv', row: 2, field: 'credibility', value, problem: 'not a whole number from 1 to 6' }),
      ]);
  });
});
