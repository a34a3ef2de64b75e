import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/time/day.ts';
import { CODE_SCHEMES, type CodeScheme } from '../../src/loaders/import/country-codes.ts';
import { readSeed, seedFolder } from '../support/seed-packs.ts';

const pack = readSeed('actors');
const codes = pack.countryCodes;

describe('A code of a state', () => {
  it('reads without an issue', () => {
    expect(pack.issues).toEqual([]);
    expect(codes.bearers('cow', '365').length).toBe(3);
  });

  it.each<[CodeScheme, string, string, string]>([
    ['cow', '255', '1939-09-01', 'germany'],
    ['cow', '260', '1960-01-01', 'germany'],
    ['cow', '255', '1990-10-03', 'germany'],
    ['gwno', '260', '1990-10-03', 'germany'],
    ['cow', '265', '1960-01-01', 'east-germany'],
    ['iso3166-alpha3', 'DDR', '1980-01-01', 'east-germany'],
    ['iso3166-numeric', '276', '1990-10-03', 'germany'],
    ['gwno', '678', '1990-05-21', 'north-yemen'],
    ['gwno', '678', '1990-05-22', 'yemen'],
    ['cow', '679', '1990-05-22', 'yemen'],
    ['cow', '678', '1986-01-01', 'north-yemen'],
    ['cow', '680', '1986-01-01', 'south-yemen'],
    ['ucdp', '123', '1986-01-01', 'north-yemen'],
    ['ucdp', '123', '2015-03-26', 'yemen'],
    ['cow', '345', '1914-07-28', 'serbia'],
    ['cow', '345', '1999-03-24', 'yugoslavia'],
    ['cow', '345', '2010-01-01', 'serbia'],
    ['gwno', '340', '2006-06-05', 'serbia'],
    ['gwno', '345', '2006-06-04', 'yugoslavia'],
    ['iso3166', 'CS', '1980-01-01', 'czechoslovakia'],
    ['iso3166', 'CS', '2004-01-01', 'yugoslavia'],
    ['cow', '365', '1914-07-28', 'russia'],
    ['cow', '365', '1979-12-25', 'soviet-union'],
    ['cow', '365', '2015-09-30', 'russia'],
    ['ucdp', '57', '1979-12-25', 'soviet-union'],
    ['ucdp', '118', '2015-01-01', 'syria'],
    ['gwno', '816', '1968-01-30', 'vietnam'],
    ['gwno', '817', '1968-01-30', 'south-vietnam'],
    ['iso3166-numeric', '736', '2010-01-01', 'sudan'],
    ['iso3166-numeric', '729', '2012-01-01', 'sudan'],
    ['gwno', '626', '2012-01-01', 'south-sudan'],
    ['gwno', '316', '1993-01-01', 'czechia'],
    ['gwno', '315', '1992-12-31', 'czechoslovakia'],
    ['iso3166-numeric', '231', '2000-01-01', 'ethiopia'],
    ['gwno', '530', '1980-01-01', 'ethiopia'],
    ['gwno', '484', '2000-01-01', 'republic-of-the-congo'],
    ['gwno', '490', '2000-01-01', 'democratic-republic-of-the-congo'],
    ['iso3166-alpha3', 'ZAR', '1990-01-01', 'democratic-republic-of-the-congo'],
    ['cow', '970', '2005-01-01', 'nauru'],
    ['gwno', '970', '2005-01-01', 'kiribati'],
    ['cow-abbreviation', 'YUG', '1999-03-24', 'yugoslavia'],
    ['gw-abbreviation', 'SER', '2010-01-01', 'serbia'],
    ['iso3166', 'sy', '2015-01-01', 'syria'],
    ['iso3166-numeric', '4', '2015-01-01', 'afghanistan'],
    ['wikidata', 'Q794', '2015-01-01', 'iran'],
  ])('%s %s on %s is %s', (scheme, code, day, id) => {
    expect(codes.find(scheme, code, parseDay(day))?.id).toBe(id);
  });

  it.each<[CodeScheme, string, string]>([
    ['cow', '255', '1970-01-01'],
    ['iso3166', 'RU', '1980-01-01'],
    ['cow', '652', '1959-01-01'],
    ['gwno', '999', '2000-01-01'],
  ])('%s %s on %s is nobody’s', (scheme, code, day) => {
    expect(codes.find(scheme, code, parseDay(day))).toBeNull();
  });

  it('without a day is that of its bearer now, else of its last', () => {
    expect(codes.find('gwno', '678', null)?.id).toBe('yemen');
    expect(codes.find('cow', '260', null)?.id).toBe('germany');
    expect(codes.find('iso3166', 'SU', null)?.id).toBe('soviet-union');
    expect(codes.find('iso3166', 'XX', null)).toBeNull();
  });

  it('that is not known has a nearest one', () => {
    expect(codes.nearest('iso3166-alpha3', 'SYY')).toBe('SYC');
    expect(codes.bearers('cow', '345').map(({ actor }) => actor.id)).toEqual([
      'serbia',
      'yugoslavia',
      'yugoslavia',
      'serbia',
    ]);
  });
});

describe('The crosswalk', () => {
  const rows = readFileSync(join(seedFolder('actors'), 'country-codes.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const ofScheme = (scheme: CodeScheme): readonly string[] =>
    rows.flatMap((row) => (row.split(',')[1] === scheme ? [row.split(',')[2] ?? ''] : []));

  it('has every scheme, and every state of the two lists of states since 1816', () => {
    expect([...new Set(rows.map((row) => row.split(',')[1]))].sort()).toEqual([...CODE_SCHEMES].sort());
    expect(new Set(ofScheme('cow')).size).toBe(217);
    expect(new Set(ofScheme('gwno')).size).toBe(225);
    expect(new Set(ofScheme('ucdp')).size).toBe(163);
  });

  it('agrees with the external ids of states, each of which is its bearer’s now, else its last bearer’s', () => {
    const kept: readonly string[] = CODE_SCHEMES;
    const ofStates = pack.actors.filter(({ kind }) => kind === 'STATE');
    const wrong = ofStates.flatMap(({ id, externalIds }) =>
      externalIds.filter(
        (own) =>
          kept.includes(own.scheme) &&
          !pack.groupCodes.knows(own.scheme, own.id) &&
          codes.find(own.scheme as CodeScheme, own.id, null)?.id !== id,
      ),
    );
    expect(wrong).toEqual([]);
    expect(ofStates.flatMap(({ externalIds }) => externalIds).length).toBeGreaterThan(1200);
  });
});
