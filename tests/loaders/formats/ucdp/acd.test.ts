import { describe, expect, it } from 'vitest';
import { ucdpAcd } from '../../../../src/loaders/formats/ucdp/acd.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { spokenClaim } from '../../../support/spoken-claims.ts';

const EARLY =
  'ID,Location,SideA,SideA2nd,SideB,SideBID,SideB2nd,Incomp,Terr,YEAR,Int,CumInt,Type,Startdate,StartPrec,StartDate2,Startprec2,EpEnd,EpEndDate,EpEndPrec,GWNOA,GWNOA2nd,GWNOB,GWNOB2nd,GWNOLoc,Region,Version';
interface Year {
  readonly year: number;
  readonly b?: string;
  readonly ids?: string;
  readonly seconds?: readonly [names: string, numbers: string];
  readonly intensity?: number;
  readonly start?: readonly [date: string, precision: number];
  readonly end?: readonly [date: string, precision: number];
  /** When the conflict was first fought. */
  readonly first?: string;
}
/** A row of an invented conflict of Iran with groups. */
const early = ({
  year,
  b = 'Red Band',
  ids = '1501',
  seconds = ['', ''],
  intensity = 1,
  start = ['1980-05-03', 1],
  end,
  first = '1980-05-03',
}: Year): string =>
  `9,Iran,Iran,"${seconds[0]}","${b}","${ids}",,2,,${year},${intensity},0,3,${first},1,${start[0]},${start[1]},${end ? 1 : 0},${end?.[0] ?? ''},${end?.[1] ?? ''},630,"${seconds[1]}",,,630,2,4-2013`;
const read = (...rows: readonly Year[]) =>
  importAll(ucdpAcd, [anInput('acd.csv', [EARLY, ...rows.map(early), ''].join('\n'), 64)]);

describe('Conflict-years', () => {
  it('each attest fighting in their year; an episode begins on its first day and ends on the day after its last', async () => {
    const { claims, sources, issues } = await read(
      { year: 1980 },
      { year: 1981, intensity: 2 },
      { year: 1982, end: ['1982-02-10', 1] },
      { year: 1990, start: ['1990-12-31', 5], end: ['1990-12-31', 5] },
      { year: 2012, start: ['2012-06-30', 3] },
    );
    expect(claims.map(spokenClaim)).toEqual([
      'iran FIGHTS red-band-ucdp-old-1501 from 1980-05-03 on 1980 [incompatibility=government intensity=minor role=primary]',
      'iran FIGHTS red-band-ucdp-old-1501 on 1981 [incompatibility=government intensity=war role=primary]',
      'iran FIGHTS red-band-ucdp-old-1501 to 1982-02-11 on 1982 [incompatibility=government intensity=minor role=primary]',
      'iran FIGHTS red-band-ucdp-old-1501 from 1990 to 1990 on 1990 [incompatibility=government intensity=minor role=primary]',
      'iran FIGHTS red-band-ucdp-old-1501 from 2012-06 on 2012 [incompatibility=government intensity=minor role=primary]',
    ]);
    expect(claims.map(({ evidence }) => evidence.map(({ locator }) => locator))).toEqual(
      [1980, 1981, 1982, 1990, 2012].map((year, at) => [`acd.csv:${at + 2} conflict_id=9; year=${year}`]),
    );
    expect(sources.at(-1)).toMatchObject({ id: 'ucdp-prio-acd-4-2013', publishedOn: { text: '2012-12-31' } });
    expect(issues.total).toBe(0);
  });

  it('say nothing of the start of what began before the first of them, nor where the year is a guess', async () => {
    const before = { start: ['1980-12-31', 5], first: '1975-01-01' } as const;
    const { claims } = await read({ year: 1980, ...before }, { year: 1981, ...before });
    expect(claims.map(spokenClaim)).toEqual([
      'iran FIGHTS red-band-ucdp-old-1501 on 1980 [incompatibility=government intensity=minor role=primary]',
      'iran FIGHTS red-band-ucdp-old-1501 on 1981 [incompatibility=government intensity=minor role=primary]',
    ]);
    const guessed = await read({ year: 1980, start: ['1980-05-03', 7] });
    expect(guessed.claims.map(({ validFrom }) => validFrom)).toEqual([null]);
  });

  it('of a conflict say that one of its groups began or ended within a year when the year beside it is coded without it', async () => {
    const both = { b: 'Red Band, Blue Band', ids: '1501, 1502' };
    const { claims } = await read(
      { year: 1980 },
      { year: 1981, ...both },
      { year: 1982, ...both },
      { year: 1983, end: ['1983-06-01', 1] },
    );
    expect(claims.map((claim) => spokenClaim(claim).replace(/ \[.*/, ''))).toEqual([
      'iran FIGHTS red-band-ucdp-old-1501 from 1980-05-03 on 1980',
      'iran FIGHTS red-band-ucdp-old-1501 on 1981',
      'iran FIGHTS red-band-ucdp-old-1501 on 1982',
      'iran FIGHTS red-band-ucdp-old-1501 to 1983-06-02 on 1983',
      'iran FIGHTS blue-band-ucdp-old-1502 from 1981 on 1981',
      'iran FIGHTS blue-band-ucdp-old-1502 to 1982 on 1982',
    ]);
  });

  it('with several ids and names in another order pair them by what other rows call each, never by their place', async () => {
    const { claims, actors, issues } = await read(
      { year: 1980 },
      { year: 1981, b: 'Blue Band, Red Band', ids: '1501, 1502' },
      { year: 1982, b: 'Green Band, Grey Band', ids: '1503, 1504' },
      { year: 1983, b: 'Grey Band, White Band', ids: '1504, 1505' },
      { year: 1984, b: 'Black Band, Brown Band', ids: '1506, 1507' },
    );
    const nameOf = (id: string) => actors.find(({ externalIds }) => externalIds.some((own) => own.id === id))?.label.en;
    expect(['1501', '1502', '1503', '1504', '1505', '1506'].map(nameOf)).toEqual([
      'Red Band',
      'Blue Band',
      'Green Band',
      'Grey Band',
      'White Band',
      'ucdp-old 1506',
    ]);
    expect(
      claims.filter(({ attestedOn }) => attestedOn?.text === '1981').map(({ objectAsStated }) => objectAsStated),
    ).toEqual(['Red Band', 'Blue Band']);
    expect(issues.counts).toEqual({ NOT_ATTRIBUTABLE: 2 });
  });

  it('that give a state another state’s number make no claim of it, and an issue; a list in another order is no such thing', async () => {
    const wrong = await read({ year: 1980, seconds: ['Syria', '2'] });
    expect(wrong.claims.map(({ subject }) => subject)).toEqual(['iran']);
    expect(wrong.issues.kept.map(({ field, problem }) => [field, problem])).toEqual([
      ['side_a_2nd', 'the code 2 is that of United States, and the name that of Syria; no claim is made of it'],
    ]);
    const { claims, issues } = await read({ year: 1980, seconds: ['Syria, United States', '2, 652'] });
    expect(claims.map(({ subject, subjectAsStated }) => [subject, subjectAsStated]).slice(1, 2)).toEqual([
      ['united-states', 'United States'],
    ]);
    expect(issues.total).toBe(0);
  });

  it('make a secondary party fight in that role, and support with troops against the enemy', async () => {
    const { claims } = await read(
      { year: 1980, seconds: ['Syria, United States', '652, 2'], end: ['1980-07-01', 1] },
      { year: 1999 },
    );
    expect(claims.map(spokenClaim).filter((text) => !text.includes('primary'))).toEqual([
      'syria FIGHTS red-band-ucdp-old-1501 on 1980 [incompatibility=government intensity=minor role=secondary]',
      'syria SUPPORTS iran against red-band-ucdp-old-1501 TROOPS on 1980',
      'united-states FIGHTS red-band-ucdp-old-1501 on 1980 [incompatibility=government intensity=minor role=secondary]',
      'united-states SUPPORTS iran against red-band-ucdp-old-1501 TROOPS on 1980',
    ]);
  });

  it('say that a secondary party came or left only beside a year that names whom it fought', async () => {
    const seconds = ['Syria', '652'] as const;
    const both = { b: 'Red Band, Blue Band', ids: '1501, 1502' };
    const helper = async (...rows: readonly Year[]) =>
      (await read(...rows)).claims
        .map((claim) => spokenClaim(claim).replace(/ \[.*/, ''))
        .filter((text) => text.startsWith('syria'));
    expect(await helper({ year: 1980 }, { year: 1981, seconds }, { year: 1982 })).toEqual([
      'syria FIGHTS red-band-ucdp-old-1501 from 1981 to 1981 on 1981',
      'syria SUPPORTS iran against red-band-ucdp-old-1501 TROOPS from 1981 to 1981 on 1981',
    ]);
    expect(await helper({ year: 1980, seconds }, { year: 1981, seconds, ...both }, { year: 1982, seconds })).toEqual([
      'syria FIGHTS red-band-ucdp-old-1501 on 1980',
      'syria FIGHTS red-band-ucdp-old-1501 on 1982',
      'syria SUPPORTS iran against red-band-ucdp-old-1501 TROOPS on 1980',
      'syria SUPPORTS iran against red-band-ucdp-old-1501 TROOPS on 1982',
      'syria SUPPORTS iran TROOPS on 1981',
    ]);
  });

  it('pair a government with each of several groups, and say that the enemy of those who sent troops is not known', async () => {
    const { claims, issues } = await read(
      { year: 1980, b: 'Red Band (of A, B), Blue Band', ids: '1501, 1502', seconds: ['Syria', '652'] },
      { year: 1990, b: 'Blue Band', ids: '1502', start: ['1990-05-03', 1] },
    );
    expect(claims.map(spokenClaim)).toEqual([
      'iran FIGHTS red-band-of-a-b-ucdp-old-1501 from 1980 on 1980 [incompatibility=government intensity=minor role=primary]',
      'iran FIGHTS blue-band-ucdp-old-1502 from 1980 on 1980 [incompatibility=government intensity=minor role=primary]',
      'iran FIGHTS blue-band-ucdp-old-1502 from 1990-05-03 on 1990 [incompatibility=government intensity=minor role=primary]',
      'syria SUPPORTS iran TROOPS on 1980',
    ]);
    expect(issues.counts).toEqual({ NOT_ATTRIBUTABLE: 1 });
  });

  it('of one id are of one actor, however its name is spelt', async () => {
    const { claims, actors } = await read({ year: 1980, b: 'Red Band' }, { year: 1981, b: 'RED BAND (RB)' });
    expect(new Set(claims.map(({ object }) => object)).size).toBe(1);
    expect(
      actors
        .filter(({ id }) => id === 'red-band-ucdp-old-1501')
        .at(-1)
        ?.names.map(({ text }) => text),
    ).toEqual(['Red Band', 'RED BAND (RB)']);
  });

  it('of the current columns, by dyad, have current ids; a version that nobody checked is read, with an issue', async () => {
    const head =
      'dyad_id,conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,intensity_level,type_of_conflict,start_date,start_prec,start_date2,start_prec2,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,region,version';
    const row = '5,9,Iran,Government of Iran,114,,IS,234,,1,,2016,2,3,2016-01-05,1,2016-01-05,2,630,,,,630,2,99.1';
    const { claims, sources, issues } = await importAll(ucdpAcd, [anInput('Dyadic.csv', `${head}\n${row}\n`)]);
    expect(claims.map(spokenClaim)).toEqual([
      'iran FIGHTS islamic-state from 2016-01 on 2016 [incompatibility=territory intensity=war role=primary]',
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['ucdp-dyadic-99-1']);
    expect(issues.counts).toEqual({ UNKNOWN_VERSION: 1 });
  });
});
