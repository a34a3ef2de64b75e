import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedDirectory } from '../../../../src/cli/import-files.ts';
import { groupBy } from '../../../../src/domain/group.ts';
import { packageRoot } from '../../../../src/graph/package-root.ts';
import { edges } from '../../../../src/loaders/formats/edges/edges.ts';
import type { InputFile } from '../../../../src/loaders/import/input/input-file.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { describeReal, openReal } from '../../../support/real-data.ts';
import { spoken } from '../../../support/spoken-claim.ts';

const mapOf = (name: string) => ({
  name: `${name}.yaml`,
  text: readFileSync(join(packageRoot(), 'seed/maps', `${name}.yaml`), 'utf8'),
});
const directory = seedDirectory();
const read = (map: string, ...files: readonly InputFile[]) => importAll(edges, files, { directory, map: mapOf(map) });

describe('The map of Non-State Actors', () => {
  const HEAD =
    'obsid,side_a,side_b,acr,startdate,enddate,conflicttype,rebelsupport,rtypesup,rsupname,govsupport,gtypesup,gsupname';
  const rows = (...lines: readonly string[]) =>
    read('nsa', anInput('nsa.csv', `${HEAD}\n${lines.map((line) => `${line}\n`).join('')}`));

  it('says the kind of support only of one supporter alone, and its time only as some day of the period', async () => {
    const { claims } = await rows(
      '1,Uganda,Green Army,UGA,1990-01-01,1994-06-30,civil war,explicit,troops,Sudan,no,NA,',
      '2,Uganda,Red Army,UGA,1990-01-01,1994-06-30,civil war,explicit,troops,Sudan; Kenya,no,NA,',
      '3,Uganda,Blue Army,UGA,1990-01-01,1994-06-30,civil war,explicit,non-military,Sudan; others,alleged,troops,Libya',
    );
    expect(claims.filter(({ type }) => type === 'SUPPORTS').map(spoken)).toEqual([
      'sudan SUPPORTS green-army-nsa-uga against uganda TROOPS on [1990-01-01..1994-06-30]',
      'sudan SUPPORTS red-army-nsa-uga against uganda on [1990-01-01..1994-06-30]',
      'kenya SUPPORTS red-army-nsa-uga against uganda on [1990-01-01..1994-06-30]',
      'sudan SUPPORTS blue-army-nsa-uga against uganda on [1990-01-01..1994-06-30]',
      'ALLEGED libya SUPPORTS uganda against blue-army-nsa-uga TROOPS on [1990-01-01..1994-06-30]',
    ]);
  });

  it('means by side A the state of the conflict alone, and no further one is supported', async () => {
    const { claims, issues } = await rows(
      '1,"Oman, Iran, Jordan, United Kingdom",Front,OMA,1969-01-01,1975-12-31,civil war,explicit,military,China,explicit,troops,"Iran (troops); UK, Jordan"',
    );
    expect(claims.map(spoken)).toEqual([
      'oman FIGHTS front-nsa-oma incompatibility=civil war from 1969-01-01 to 1976-01-01',
      'iran FIGHTS front-nsa-oma incompatibility=civil war on [1969-01-01..1975-12-31]',
      'jordan FIGHTS front-nsa-oma incompatibility=civil war on [1969-01-01..1975-12-31]',
      'united-kingdom FIGHTS front-nsa-oma incompatibility=civil war on [1969-01-01..1975-12-31]',
      'china SUPPORTS front-nsa-oma against oman on [1969-01-01..1975-12-31]',
      'iran SUPPORTS oman against front-nsa-oma on [1969-01-01..1975-12-31]',
      'united-kingdom SUPPORTS oman against front-nsa-oma on [1969-01-01..1975-12-31]',
      'jordan SUPPORTS oman against front-nsa-oma on [1969-01-01..1975-12-31]',
    ]);
    expect(issues.total).toBe(0);
  });

  it('keeps namesakes of two countries apart, and reads what stands before a name', async () => {
    const { claims, issues } = await rows(
      '1,Uganda,UPA,UGA,1987-12-03,1988-12-31,civil war,no,NA,no,no,NA,',
      '2,Soviet Union,UPA,RUS,1946-01-01,1950-03-05,anti-colonial,no,NA,no,no,NA,',
      '3,Angola,UNITA,ANG,1981-01-01,1988-12-31,civil war,explicit,troops,S. Africa; Other military support: US; Kuwait,no,NA,',
      '4,Uganda,ADF,UGA,1996-11-13,2011-12-31,civil war,explicit,military,"DRC; allegedly Sudan, Kenya",no,NA,',
    );
    const period = 'on [1981-01-01..1988-12-31]';
    expect(claims.map(spoken)).toEqual([
      'uganda FIGHTS uganda-peoples-army incompatibility=civil war from 1987-12-03 to 1989-01-01',
      'soviet-union FIGHTS ukrainian-insurgent-army incompatibility=anti-colonial to 1950-03-06 on 1946-01-01',
      'angola FIGHTS unita incompatibility=civil war from 1981-01-01 to 1989-01-01',
      `south-africa SUPPORTS unita against angola ${period}`,
      `united-states SUPPORTS unita against angola ${period}`,
      `kuwait SUPPORTS unita against angola ${period}`,
      'uganda FIGHTS allied-democratic-forces incompatibility=civil war from 1996-11-13 ongoing',
      'democratic-republic-of-the-congo SUPPORTS allied-democratic-forces against uganda on [1996-11-13..2011-12-31]',
      'ALLEGED sudan SUPPORTS allied-democratic-forces against uganda on [1996-11-13..2011-12-31]',
      'ALLEGED kenya SUPPORTS allied-democratic-forces against uganda on [1996-11-13..2011-12-31]',
    ]);
    expect(issues.total).toBe(0);
  });
});

describe('The map of militarized disputes', () => {
  const IGNORED = [
    ...['sidea1', 'sidea2', 'revstate1', 'revstate2', 'revtype11', 'revtype12', 'revtype21', 'revtype22', 'fatality1'],
    ...['fatality2', 'fatalpre1', 'fatalpre2', 'hiact1', 'hiact2', 'orig1', 'orig2', 'midongoing', 'hiact', 'hostlev'],
    ...['mindur', 'maxdur', 'outcome', 'settle', 'fatality', 'fatalpre', 'stmon', 'endmon', 'recip', 'numa', 'numb'],
  ];
  const HEAD = ['dispnum', 'ccode1', 'ccode2', 'year', 'hostlev1', 'hostlev2', 'midonset', 'ongo2010'];
  const rows = (...lines: readonly (readonly number[])[]) =>
    read(
      'gml-disputes',
      anInput(
        'gml.csv',
        `${[...HEAD, ...IGNORED, 'version'].join(',')}\n${lines
          .map((line) => `${[...line, ...IGNORED.map(() => 5), 'x'].join(',')}\n`)
          .join('')}`,
      ),
    );

  it('makes two states fight only where one of the two used force on the other, whatever others did in the dispute', async () => {
    const { claims, issues } = await rows(
      [7, 2, 630, 1980, 4, 1, 1, 0],
      [7, 630, 2, 1980, 1, 4, 1, 0],
      [7, 2, 652, 1980, 3, 1, 1, 0],
      [7, 652, 2, 1980, 1, 3, 1, 0],
      [8, 630, 645, 1980, 5, 4, 1, 0],
      [8, 645, 630, 1980, 4, 5, 1, 0],
    );
    expect(claims.map(spoken).sort()).toEqual([
      'iran FIGHTS iraq about mid-8 intensity=war from 1980 to 1980 on 1980',
      'iran FIGHTS united-states about mid-7 intensity=use of force from 1980 to 1980 on 1980',
      'syria AT_ODDS_WITH united-states about mid-7 intensity=no action from 1980 to 1980 on 1980',
      'united-states AT_ODDS_WITH syria about mid-7 intensity=display of force from 1980 to 1980 on 1980',
    ]);
    expect(issues.total).toBe(0);
  });

  it('does not begin a dispute in the first year of the file, when it began before', async () => {
    const { claims } = await rows(
      [9, 630, 645, 1980, 5, 5, 0, 0],
      [9, 645, 630, 1980, 5, 5, 0, 0],
      [9, 630, 645, 1981, 5, 5, 0, 0],
      [10, 630, 652, 1981, 4, 4, 0, 0],
      [10, 652, 630, 1981, 4, 4, 1, 0],
    );
    expect(claims.map(spoken)).toEqual([
      'iran FIGHTS iraq about mid-9 intensity=war to 1981 on 1980',
      'iran FIGHTS iraq about mid-9 intensity=war to 1981 on 1981',
      'iran FIGHTS syria about mid-10 intensity=use of force from 1981 to 1981 on 1981',
    ]);
  });
});

describe('The map of strategic rivalries', () => {
  it('does not begin in 1494 a rivalry that the table has from its first year', async () => {
    const { claims } = await read(
      'strategic-rivalries',
      anInput(
        't.csv',
        'tssr_id,rivalry,ccode1,ccode2,start,end,positional,spatial,ideological,interventionary,principal,aprin\n' +
          '1,x,220,230,1494,1700,1,0,0,0,1,1\n2,y,200,365,1778,1956,1,0,0,0,1,1\n',
      ),
    );
    expect(claims.map(spoken)).toEqual([
      'france RIVAL_OF spain basis=positional to 1700 on 1494',
      'russia RIVAL_OF united-kingdom basis=positional from 1778 to 1922-12-30',
      'soviet-union RIVAL_OF united-kingdom basis=positional from 1922-12-30 to 1956',
    ]);
  });
});

describeReal('Of the whole table of Non-State Actors', ['nsa/nsa-3.4.csv'], () => {
  it('no claim of support has a span, or the kind of several supporters, or a further state of side A', async () => {
    const { claims } = await read('nsa', ...(await openReal(['.csv'], 'nsa/nsa-3.4.csv')));
    const support = claims.filter(({ type }) => type === 'SUPPORTS');
    expect(support.length).toBeGreaterThan(900);
    expect(support.filter(({ validFrom, validTo, ongoing }) => validFrom || validTo || ongoing)).toEqual([]);
    expect(claims.map(spoken).filter((text) => text.includes('jordan SUPPORTS united-kingdom'))).toEqual([]);
    const perRow = groupBy(support, ({ evidence, object }) => `${evidence[0]?.locator ?? ''} ${object ?? ''}`);
    const several = [...perRow.values()].filter((row) => row.length > 1).flat();
    expect(several.length).toBeGreaterThan(300);
    expect(several.filter(({ form }) => form !== null)).toEqual([]);
  });
});

describeReal('Of the whole table of disputes', ['cow/gml-ddy-disputes-2.03.csv'], () => {
  it('nobody fights who did not use force, and every pair of a dispute is there', async () => {
    const { claims } = await read('gml-disputes', ...(await openReal(['.csv'], 'cow/gml-ddy-disputes-2.03.csv')));
    const pairs = new Set(claims.map(({ about, subject, object }) => [about, ...[subject, object].sort()].join(' ')));
    // 3,382 pairs of codes; in two disputes a code passed to another state.
    const fights = claims.filter(({ type }) => type === 'FIGHTS');
    expect([pairs.size, fights.length > 2_000, fights.every(({ attestedOn }) => attestedOn !== null)]).toEqual([
      3_384,
      true,
      true,
    ]);
  });
});
