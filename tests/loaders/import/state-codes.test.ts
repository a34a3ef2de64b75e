import { describe, expect, it } from 'vitest';
import { seedDirectory } from '../../../src/cli/import-files.ts';
import { isoDay, parseDay } from '../../../src/domain/time/day.ts';
import { bothDirectories } from '../../../src/loaders/import/pack-directory.ts';
import { SMALL_DIRECTORY } from '../../support/input-files.ts';

const seed = seedDirectory();
const dayOf = (text: string | null) => (text === null ? null : parseDay(text));

describe('The code of a state in a dataset', () => {
  it.each<[string, string, string | null, string | null]>([
    ['cow', '260', '1980-01-01', 'germany'],
    ['cow', '255', '2010-01-01', 'germany'],
    ['cow', '265', '1980-01-01', 'east-germany'],
    ['gwno', '678', '1980-01-01', 'north-yemen'],
    ['gwno', '678', '2010-01-01', 'yemen'],
    ['cow', '680', '1980-01-01', 'south-yemen'],
    ['cow', '365', '1980-01-01', 'soviet-union'],
    ['cow', '365', '2010-01-01', 'russia'],
    ['ucdp', '57', '1980-01-01', 'soviet-union'],
    ['cow', '345', '1980-01-01', 'yugoslavia'],
    ['cow', '345', '2010-01-01', 'serbia'],
    ['iso3166-alpha3', 'COD', '2010-01-01', 'democratic-republic-of-the-congo'],
    ['iso3166-alpha3', 'COG', '1980-01-01', 'republic-of-the-congo'],
    ['iso3166-alpha3', 'YEM', '1980-01-01', 'north-yemen'],
    ['cow', '0365', null, 'russia'],
  ])('%s %s on %s is %s', (scheme, code, on, id) => {
    expect(seed.find(scheme, code, dayOf(on))?.id ?? null).toBe(id);
  });

  it.each<[string, string, string, string, string | null]>([
    ['within a year is whose it was soon: a row dated by its year', 'cow', '679', '1990-01-01', 'yemen'],
    ['that came later is who its bearer was then', 'iso3166-alpha3', 'RUS', '1980-01-01', 'soviet-union'],
    [
      'that came later is its only bearer, if that was there',
      'iso3166-alpha3',
      'COD',
      '1980-01-01',
      'democratic-republic-of-the-congo',
    ],
    ['before anybody had it is who had it first', 'cow', '365', '1668-01-01', 'russia'],
    ['of a state that did not exist is nobody’s', 'gwno', '316', '1977-01-01', null],
    ['of which the systems of states do not agree is nobody’s', 'cow', '679', '1932-01-01', null],
    ['that changed hands long ago is nobody’s', 'iso3166', 'CS', '2015-01-01', null],
  ])('%s', (_, scheme, code, on, id) => {
    expect(seed.find(scheme, code, dayOf(on))?.id ?? null).toBe(id);
  });

  it('passes from one state to the next on a day', () => {
    const days = (code: string, from: string, to: string | null) =>
      seed.handovers('cow', code, parseDay(from), dayOf(to)).map(isoDay);
    expect(days('365', '1900-01-01', null)).toEqual(['1922-12-30', '1991-12-26']);
    expect(days('365', '1980-01-01', '1990-01-01')).toEqual([]);
    expect(days('345', '1980-01-01', null)).toEqual(['2006-06-05']);
    expect(days('652', '1940-01-01', null)).toEqual([]);
    expect(days('8152', '1874-01-01', null)).toEqual([]);
  });
});

describe('The name of a state in a dataset', () => {
  it.each<[string, string | null, string | null]>([
    ['Government of Russia (Soviet Union)', '1980-01-01', 'soviet-union'],
    ['Government of Russia (Soviet Union)', '2010-01-01', 'russia'],
    ['Russia', '1980-01-01', 'soviet-union'],
    ['USSR', '1980-01-01', 'soviet-union'],
    ['USSR', '1995-02-01', null],
    ['Government of Yemen (North Yemen)', '1980-01-01', 'north-yemen'],
    ['Government of Yemen (North Yemen)', '2010-01-01', 'yemen'],
    ['Yemen [South]', '1980-01-01', 'south-yemen'],
    ['Yemen', '1972-01-01', null],
    ['Serbia (Yugoslavia)', '1999-03-24', 'yugoslavia'],
    ['Serbia (Yugoslavia)', '2010-01-01', 'serbia'],
    ['DR Congo (Zaire)', '1980-01-01', 'democratic-republic-of-the-congo'],
    ['Congo-Brazzaville', '1980-01-01', 'republic-of-the-congo'],
    ['Congo', '2010-01-01', null],
    ['Czech Republic', '1991-01-01', null],
    ['South Sudan', '2011-06-16', 'south-sudan'],
    ['N. Korea', '1980-01-01', 'north-korea'],
    ['Government of United States of America', null, 'united-states'],
    ['USA', null, 'united-states'],
    ['US', null, 'united-states'],
    ['UK', null, 'united-kingdom'],
    ['Britain', null, 'united-kingdom'],
    ['UAE', null, 'united-arab-emirates'],
    ['Turkey (Ottoman Empire)', null, 'turkey'],
    ['Türkiye', null, 'turkey'],
    ['Russian Federation', '2010-01-01', 'russia'],
    ['Cambodia (Kampuchea)', '1980-01-01', 'cambodia'],
  ])('%s on %s is %s', (name, on, id) => {
    expect(seed.findState(name, dayOf(on))?.id ?? null).toBe(id);
  });
});

it('What the packs do not know is asked of the store', () => {
  const both = bothDirectories(seed, SMALL_DIRECTORY);
  expect(both.find('gwno', '316', parseDay('1977-01-01'))).toBeNull();
  expect(both.findState('Government of Iran', null)?.id).toBe('iran');
});
