import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../../src/domain/time/day.ts';
import { ucdpEsd } from '../../../../src/loaders/formats/ucdp/esd.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { derivePack } from '../../../support/seed-packs.ts';
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
  it('is a claim for each form and year, begun and ended only where the years beside it are coded without it', async () => {
    const { claims, sources, issues } = await read(
      { year: 1990, ids: '118', names: 'Government of Syria', forms: { w: 1, t: 1 } },
      { year: 1991, ids: '118', names: 'Government of Syria', forms: { w: 1 } },
      { year: 1992, ids: '', names: '' },
      { year: 1993, ids: '118', names: 'Government of Syria', forms: { w: 1 } },
      { year: 1995, ids: '118', names: 'Government of Syria', forms: { w: 1 } },
    );
    expect(claims.map(spokenClaim)).toEqual([
      'syria SUPPORTS red-band-ucdp-9001 against iran WEAPONS on 1990',
      'syria SUPPORTS red-band-ucdp-9001 against iran WEAPONS to 1991 on 1991',
      'syria SUPPORTS red-band-ucdp-9001 against iran WEAPONS from 1993 on 1993',
      'syria SUPPORTS red-band-ucdp-9001 against iran WEAPONS on 1995',
      'syria SUPPORTS red-band-ucdp-9001 against iran TRAINING to 1990 on 1990',
    ]);
    expect(claims.map(({ note }) => note).slice(0, 3)).toEqual([
      null,
      '1992 is coded without it.',
      '1992 is coded without it.',
    ]);
    expect(claims[1]?.evidence.map(({ locator }) => locator)).toEqual([
      'esd.csv:3 dyad_id=77; actor_id=9001; year=1991',
    ]);
    expect(sources.map(({ id, publishedOn, licence }) => [id, publishedOn?.text, licence])).toEqual([
      ['ucdp-esd-18-1', '2017-12-31', 'CC-BY-4.0'],
    ]);
    expect(issues.total).toBe(0);
  });

  it('of several supporters has a form only where all of them gave it', async () => {
    const { claims, issues } = await read(
      { year: 1990, ids: '118,3', names: 'Government of Syria,Government of United States', forms: { w: 2, t: 1 } },
      { year: 1991, ids: '118,9002', names: 'Government of Syria,Blue Band', forms: { t: 1 } },
    );
    expect(claims.map(spokenClaim)).toEqual([
      'syria SUPPORTS red-band-ucdp-9001 against iran WEAPONS on 1990',
      'united-states SUPPORTS red-band-ucdp-9001 against iran WEAPONS to 1990 on 1990',
      'syria SUPPORTS red-band-ucdp-9001 against iran on 1991',
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
      'syria SUPPORTS red-band-ucdp-9001 against iran TRAINING on 1990',
      'syria SUPPORTS red-band-ucdp-9001 against iran TRAINING on 1992',
    ]);
  });

  it('that is alleged is alleged, and names that are not as many as ids stand aside', async () => {
    const { claims } = await read(
      { year: 1990, ids: '118', names: 'Government of Syria', forms: { f: 1 }, alleged: 1 },
      { year: 1990, ids: '9003,9004', names: 'Band, the First,Band, the Second,', forms: { f: 2 } },
    );
    expect(claims.map(spokenClaim)).toEqual([
      'ALLEGED syria SUPPORTS red-band-ucdp-9001 against iran FUNDING on 1990',
      'ucdp-9003 SUPPORTS red-band-ucdp-9001 against iran FUNDING on 1990',
      'ucdp-9004 SUPPORTS red-band-ucdp-9001 against iran FUNDING on 1990',
    ]);
  });
});

describe('External support by supporter', () => {
  const LETTERS = ['X', 'Y', 'L', 'W', 'M', 'T', '$', 'I', 'O', 'U'];
  const OLD_HEAD = `ywp_id,ywp_year,ywp_name,actorID,bwd_id,bwd_name,country1,locationid1,external_exists,external_name,external_nameid,external_alleged,${LETTERS.map((letter) => `external_type_${letter}`).join(',')},external_type_code`;
  interface More {
    readonly year?: number;
    readonly exists?: number;
  }
  const old = (who: string, supporter: string, alleged: number | '', code: string, more: More = {}): string =>
    `1,${more.year ?? 1980},${who},5,Government of Iran - Red Band,Iran,630,${more.exists ?? (supporter === '' ? 0 : 1)},${supporter || ','},${alleged},${LETTERS.map((letter) => (code.includes(letter) ? 1 : 0)).join(',')},${code}`;
  const readOld = (...rows: readonly string[]) =>
    importAll(ucdpEsd, [anInput('old.csv', [OLD_HEAD, ...rows, ''].join('\n'))]);

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
      'united-states SUPPORTS iran against red-band-ucdp-old-1501 WEAPONS on 1980',
      'united-states SUPPORTS iran against red-band-ucdp-old-1501 FUNDING on 1980',
      'ALLEGED syria SUPPORTS red-band-ucdp-old-1501 against iran TRAINING on 1980',
    ]);
    expect(actors.find(({ id }) => id === 'red-band-ucdp-old-1501')?.externalIds).toEqual([
      { scheme: 'ucdp-old', id: '1501' },
    ]);
    expect(sources[0]?.publishedOn?.text).toBe('2009-12-31');
    expect(issues.total).toBe(0);
  });

  it('is alleged where it is coded as alleged alone, and such a year ends nothing', async () => {
    const { claims, issues } = await readOld(
      old('Red Band,1501', '', '', '', { year: 1980 }),
      old('Red Band,1501', 'Syria,652', 0, 'T', { year: 1981 }),
      old('Red Band,1501', 'Syria,652', 1, '(T)', { year: 1982, exists: 0 }),
      old('Red Band,1501', 'Syria,652', 0, 'T', { year: 1983 }),
      old('Red Band,1501', '', '', '', { year: 1984 }),
    );
    expect(claims.map(spokenClaim)).toEqual([
      'syria SUPPORTS red-band-ucdp-old-1501 against iran TRAINING from 1981 on 1981',
      'syria SUPPORTS red-band-ucdp-old-1501 against iran TRAINING to 1983 on 1983',
      'ALLEGED syria SUPPORTS red-band-ucdp-old-1501 against iran TRAINING on 1982',
    ]);
    expect(issues.total).toBe(0);
  });

  it('begins and ends beside a coded year alone: not beside one without a row, of no information, or of an unknown form', async () => {
    const support = (year: number) => old('Red Band,1501', 'Syria,652', 0, 'W', { year });
    const nothing = (year: number, exists: number) => old('Red Band,1501', '', '', '', { year, exists });
    const edges = async (...rows: readonly string[]) =>
      (await readOld(...rows)).claims
        .filter(({ form }) => form === 'WEAPONS')
        .map(({ validFrom, validTo }) => [validFrom?.text, validTo?.text]);
    expect(await edges(nothing(1980, 0), support(1981), nothing(1982, 0))).toEqual([['1981', '1981']]);
    expect(await edges(support(1981))).toEqual([[undefined, undefined]]);
    expect(await edges(nothing(1980, -1), support(1981), nothing(1982, -1))).toEqual([[undefined, undefined]]);
    const unknown = (year: number) => old('Red Band,1501', 'Syria,652', 0, 'U', { year });
    expect(await edges(unknown(1980), support(1981), unknown(1982))).toEqual([[undefined, undefined]]);
    const others = (year: number) => old('Red Band,1501', 'United States,2', 0, 'W', { year });
    expect(await edges(others(1980), support(1981), others(1982))).toEqual([
      [undefined, '1980'],
      ['1982', undefined],
      ['1981', '1981'],
    ]);
  });

  it('of two ended stretches stays two ties', async () => {
    const none = (year: number) => old('Red Band,1501', '', '', '', { year });
    const given = (year: number) => old('Red Band,1501', 'Syria,652', 0, 'W', { year });
    const made = await readOld(none(1980), given(1981), none(1982), given(1983), given(1984), none(1985));
    const { ties } = derivePack(made);
    const days = ties.map(({ bounds }) => [isoDay(bounds.startEarliest), isoDay(bounds.endLatest)]);
    expect(days).toEqual([
      ['1981-01-01', '1982-01-01'],
      ['1983-01-01', '1985-01-01'],
    ]);
  });

  it('of a party or by a supporter whose code is another state’s makes no claim, and an issue', async () => {
    const { claims, issues } = await readOld(
      old('Government of Syria,2', 'Iran,630', 0, 'W'),
      old('Red Band,1501', 'Syria,2', 0, 'W'),
      old('"Governments of Iran, Syria",630', 'United States,2', 0, 'W'),
    );
    expect(claims).toEqual([]);
    expect(issues.counts).toEqual({ CODE_AND_NAME: 3 });
    expect(issues.kept.map(({ field, problem }) => [field, problem])).toEqual([
      ['actorID', 'the code 2 is that of United States, and the name that of Syria; the row makes no claim'],
      ['external_nameid', 'the code 2 is that of United States, and the name that of Syria; the row makes no claim'],
      [
        'actorID',
        'the code 630 is one state’s, and the name is of several, Governments of Iran, Syria; the row makes no claim',
      ],
    ]);
  });
});
