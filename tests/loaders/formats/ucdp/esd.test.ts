import { describe, expect, it } from 'vitest';
import { ucdpEsd } from '../../../../src/loaders/formats/ucdp/esd.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { spokenClaim } from '../../../support/spoken-claims.ts';

const FORMS = ['x', 'p', 'y', 'l', 'w', 'm', 't', 'f', 'i', 'o', 'u'];
const HEAD = [
  'year,actor_id,actor_name,oppo_id,oppo_name,dyad_id,gwno_a,ext_sup,ext_id,ext_name,ext_alleged,ext_count,ext_elements',
  ...FORMS.flatMap((letter) => [`ext_${letter}`, `ext_${letter}_s`, `ext_${letter}_count`]),
].join(',');
interface DyadYear {
  readonly year: number;
  readonly ids: string;
  readonly names: string;
  readonly forms?: Readonly<Record<string, number>>;
  readonly alleged?: number;
}
/** A row of dyad-years: support for the invented Red Band (9001) against Iran. */
const row = ({ year, ids, names, forms = {}, alleged = 0 }: DyadYear): string =>
  [
    `${year},9001,Red Band,114,Government of Iran,77,630`,
    ids === '' ? 0 : 1,
    `"${ids}","${names}",${alleged},${ids === '' ? 0 : ids.split(',').length},0`,
    ...FORMS.map((letter) => `${forms[letter] ? 1 : 0},0,${forms[letter] ?? 0}`),
  ].join(',');
const read = (...rows: readonly DyadYear[]) =>
  importAll(ucdpEsd, [anInput('esd.csv', [HEAD, ...rows.map(row), ''].join('\n'), 50)]);

describe('External support by dyad and year', () => {
  it('is a claim for each form and run of years, against the opponent, ended when the next year is coded without it', async () => {
    const { claims, sources, issues } = await read(
      { year: 1990, ids: '118', names: 'Government of Syria', forms: { w: 1, t: 1 } },
      { year: 1991, ids: '118', names: 'Government of Syria', forms: { w: 1 } },
      { year: 1992, ids: '', names: '' },
      { year: 1995, ids: '118', names: 'Government of Syria', forms: { w: 1 } },
    );
    expect(claims.map(spokenClaim)).toEqual([
      'syria SUPPORTS red-band-ucdp-9001 against iran WEAPONS from 1990 to 1991 on 1991',
      'syria SUPPORTS red-band-ucdp-9001 against iran WEAPONS from 1995 on 1995',
      'syria SUPPORTS red-band-ucdp-9001 against iran TRAINING from 1990 to 1990 on 1990',
    ]);
    expect(claims[0]?.evidence.map(({ locator }) => locator)).toEqual([
      'esd.csv:2 dyad_id=77; actor_id=9001; year=1990',
      'esd.csv:3 dyad_id=77; actor_id=9001; year=1991',
    ]);
    expect(sources.map(({ id, publishedOn, licence }) => [id, publishedOn?.text, licence])).toEqual([
      ['ucdp-esd-18-1', '2017-12-31', 'CC BY 4.0'],
    ]);
    expect(issues.total).toBe(0);
  });

  it('of several supporters has a form only where all of them gave it', async () => {
    const { claims, issues } = await read(
      { year: 1990, ids: '118,3', names: 'Government of Syria,Government of United States', forms: { w: 2, t: 1 } },
      { year: 1991, ids: '118,9002', names: 'Government of Syria,Blue Band', forms: { t: 1 } },
    );
    expect(claims.map(spokenClaim)).toEqual([
      'syria SUPPORTS red-band-ucdp-9001 against iran WEAPONS from 1990 to 1990 on 1990',
      'united-states SUPPORTS red-band-ucdp-9001 against iran WEAPONS from 1990 to 1990 on 1990',
      'syria SUPPORTS red-band-ucdp-9001 against iran from [..1991] on 1991',
      'blue-band-ucdp-9002 SUPPORTS red-band-ucdp-9001 against iran from 1991 on 1991',
    ]);
    expect(issues.counts).toEqual({ NOT_ATTRIBUTABLE: 2 });
    expect(issues.kept[0]?.problem).toBe('of 2 supporters the row does not say who gave training');
  });

  it('of a form that somebody else may have given the year after has no end for who gave it before', async () => {
    const { claims } = await read(
      { year: 1990, ids: '118', names: 'Government of Syria', forms: { t: 1 } },
      { year: 1991, ids: '118,9002', names: 'Government of Syria,Blue Band', forms: { t: 1 } },
      { year: 1992, ids: '118', names: 'Government of Syria', forms: { t: 1 } },
    );
    expect(claims.map(spokenClaim).filter((text) => text.includes('TRAINING'))).toEqual([
      'syria SUPPORTS red-band-ucdp-9001 against iran TRAINING from 1990 on 1990',
      'syria SUPPORTS red-band-ucdp-9001 against iran TRAINING from [..1992] on 1992',
    ]);
  });

  it('that is alleged is alleged, and names that are not as many as ids stand aside', async () => {
    const { claims } = await read(
      { year: 1990, ids: '118', names: 'Government of Syria', forms: { f: 1 }, alleged: 1 },
      { year: 1990, ids: '9003,9004', names: 'Band, the First,Band, the Second,', forms: { f: 2 } },
    );
    expect(claims.map(spokenClaim)).toEqual([
      'ALLEGED syria SUPPORTS red-band-ucdp-9001 against iran FUNDING from 1990 on 1990',
      'ucdp-9003 SUPPORTS red-band-ucdp-9001 against iran FUNDING from 1990 on 1990',
      'ucdp-9004 SUPPORTS red-band-ucdp-9001 against iran FUNDING from 1990 on 1990',
    ]);
  });
});

describe('External support by supporter', () => {
  const LETTERS = ['X', 'Y', 'L', 'W', 'M', 'T', '$', 'I', 'O', 'U'];
  const OLD_HEAD = `ywp_id,ywp_year,ywp_name,actorID,bwd_id,bwd_name,country1,locationid1,external_exists,external_name,external_nameid,external_alleged,${LETTERS.map((letter) => `external_type_${letter}`).join(',')},external_type_code`;
  const old = (who: string, supporter: string, alleged: number | '', code: string): string =>
    `1,1980,${who},5,Government of Iran - Red Band,Iran,630,${supporter === '' ? 0 : 1},${supporter || ','},${alleged},${LETTERS.map((letter) => (code.includes(letter) ? 1 : 0)).join(',')},${code}`;

  it('takes small numbers for states, keeps old ids apart, and finds the opponent in the other rows of the dyad', async () => {
    const text = [
      OLD_HEAD,
      old('Government of Iran,630', 'United States,2', 0, 'W$'),
      old('Red Band,1501', 'Syria,652', 1, '(T)'),
      old('Red Band,1501', '', '', ''),
      '',
    ].join('\n');
    const { claims, actors, sources, issues } = await importAll(ucdpEsd, [anInput('old.csv', text)]);
    expect(claims.map(spokenClaim)).toEqual([
      'united-states SUPPORTS iran against red-band-ucdp-old-1501 WEAPONS from 1980 on 1980',
      'united-states SUPPORTS iran against red-band-ucdp-old-1501 FUNDING from 1980 on 1980',
      'ALLEGED syria SUPPORTS red-band-ucdp-old-1501 against iran TRAINING from 1980 on 1980',
    ]);
    expect(actors.find(({ id }) => id === 'red-band-ucdp-old-1501')?.externalIds).toEqual([
      { scheme: 'ucdp-old', id: '1501' },
    ]);
    expect(sources[0]?.publishedOn?.text).toBe('2009-12-31');
    expect(issues.total).toBe(0);
  });
});
