import { describe, expect, it } from 'vitest';
import { edges } from '../../../../src/loaders/formats/edges/edges.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { spoken } from '../../../support/spoken-claim.ts';

const SOURCE = `source: { id: a-table, title: A table, publishedOn: 2015-12-31, licence: none, citation: Nobody 2015 }
actors: { scheme: tbl, kind: ARMED_GROUP }
`;
const read = (map: string, content: string) =>
  importAll(edges, [anInput('t.csv', content)], { map: { name: 'm.yaml', text: SOURCE + map } });
const problems = ({ issues }: Awaited<ReturnType<typeof read>>) =>
  issues.kept.map(({ row, field, value, problem }) => [row, field, value, problem]);

describe('Yearly rows that continue one another', () => {
  const map = (years: number) => `claims:
  - { type: FIGHTS, subject: a, object: b, from: { year: y }, to: { year: y }, ongoing: { still: ['1'] }, spellYears: ${years}, key: [y] }
`;
  const rows = (...years: readonly number[]) => `a,b,y,still\n${years.map((year) => `X,Y,${year},0\n`).join('')}`;

  it('are one spell only where no year is missing between them', async () => {
    const { claims } = await read(map(1), rows(2001, 2002, 2004));
    expect(claims.map(spoken)).toEqual([
      'x-tbl FIGHTS y-tbl from 2001 to 2002',
      'x-tbl FIGHTS y-tbl from 2004 to 2004',
    ]);
  });

  it('are bridged over one year by 2, and over two by 3', async () => {
    const gaps = rows(2001, 2003, 2006);
    expect((await read(map(2), gaps)).claims.map(spoken)).toEqual([
      'x-tbl FIGHTS y-tbl from 2001 to 2003',
      'x-tbl FIGHTS y-tbl from 2006 to 2006',
    ]);
    expect((await read(map(3), gaps)).claims.map(spoken)).toEqual(['x-tbl FIGHTS y-tbl from 2001 to 2006']);
  });

  it('are the same spells in whatever order the rows stand', async () => {
    const { claims } = await read(map(1), rows(2004, 2002, 2001, 2003));
    expect(claims.map(spoken)).toEqual(['x-tbl FIGHTS y-tbl from 2001 to 2004']);
    expect(claims[0]?.evidence.map(({ locator }) => locator)).toEqual(
      [4, 3, 5, 2].map((line, at) => `t.csv:${line} y=${2001 + at}`),
    );
  });

  it('count a last day as of its own year, not of the next', async () => {
    const { claims } = await read(
      `claims:
  - { type: FIGHTS, subject: a, object: b, from: s, to: { column: e, inclusive: true }, spellYears: 1 }
`,
      'a,b,s,e\nX,Y,2001-01-01,2001-12-31\nX,Y,2003-01-01,2003-12-31\n',
    );
    expect(claims.map(spoken)).toEqual([
      'x-tbl FIGHTS y-tbl from 2001-01-01 to 2002-01-01',
      'x-tbl FIGHTS y-tbl from 2003-01-01 to 2004-01-01',
    ]);
  });

  it('keep the first and the last day on which it is said to have held, and all of them where nothing else is said', async () => {
    const both = await read(
      `claims:
  - { type: FIGHTS, subject: a, object: b, to: { year: y }, on: { year: y }, spellYears: 1 }
`,
      rows(2001, 2002, 2003),
    );
    expect(both.claims.map(spoken)).toEqual([
      'x-tbl FIGHTS y-tbl to 2003 on 2001',
      'x-tbl FIGHTS y-tbl to 2003 on 2003',
    ]);
    expect(both.claims.map(({ evidence }) => evidence.length)).toEqual([3, 3]);
    const attested = await read(
      `claims:
  - { type: FIGHTS, subject: a, object: b, on: { year: y }, spellYears: 1 }
`,
      rows(2001, 2002, 2003),
    );
    expect(attested.claims.map(spoken)).toEqual([2001, 2002, 2003].map((year) => `x-tbl FIGHTS y-tbl on ${year}`));
  });

  it('begin only where a row says so, and anew where a later row does', async () => {
    const { claims } = await read(
      `claims:
  - { type: FIGHTS, subject: a, object: b, from: { year: y, where: { new: ['1'] } }, to: { year: y }, on: { year: y }, spellYears: 1 }
`,
      'a,b,y,new\nX,Y,2001,0\nX,Y,2002,0\nX,Y,2003,1\nX,Y,2004,0\n',
    );
    expect(claims.map(spoken)).toEqual([
      'x-tbl FIGHTS y-tbl to 2002 on 2001',
      'x-tbl FIGHTS y-tbl to 2002 on 2002',
      'x-tbl FIGHTS y-tbl from 2003 to 2004 on 2004',
    ]);
  });
});

describe('A date of a table', () => {
  const map = (date: string) => `claims:
  - { type: FIGHTS, subject: a, object: b, from: ${date} }
`;

  it('with a year of two digits is an issue, unless the map gives the century', async () => {
    const table = 'a,b,d\nX,Y,2/18/10\nX,Z,2/18/68\nX,W,2/18/1999\n';
    const without = await read(map('{ column: d, order: M/D/Y }'), table);
    expect(without.claims.map(spoken)).toEqual(['x-tbl FIGHTS w-tbl from 1999-02-18']);
    const problem = 'a year of two digits; the map must say of which hundred years: century';
    expect(problems(without)).toEqual([
      [2, 'd', '2/18/10', problem],
      [3, 'd', '2/18/68', problem],
    ]);
    const given = await read(map('{ column: d, order: M/D/Y, century: 1950 }'), table);
    expect(given.claims.map(spoken)).toEqual([
      'x-tbl FIGHTS y-tbl from 2010-02-18',
      'x-tbl FIGHTS z-tbl from 1968-02-18',
      'x-tbl FIGHTS w-tbl from 1999-02-18',
    ]);
    expect(problems(given)).toEqual([]);
    const parts = await read(map('{ year: d }'), 'a,b,d\nX,Y,98\n');
    expect(parts.claims).toEqual([]);
    expect(problems(parts)).toEqual([[2, 'd', '98', problem]]);
    expect((await read(map('{ year: d, century: 1900 }'), 'a,b,d\nX,Y,98\n')).claims.map(spoken)).toEqual([
      'x-tbl FIGHTS y-tbl from 1998',
    ]);
  });

  it('after the date of the source is an issue, and makes no claim', async () => {
    const table = 'a,b,d\nX,Y,2015-12-31\nX,Z,2016-01-01\nX,V,2051\n';
    const found = await read(map('d'), table);
    expect(found.claims.map(spoken)).toEqual(['x-tbl FIGHTS y-tbl from 2015-12-31']);
    const problem = "after the source's own date, 2015-12-31; the row makes no claim";
    expect(problems(found)).toEqual([
      [3, 'd', '2016-01-01', problem],
      [4, 'd', '2051', problem],
    ]);
    const ends = await read(
      `claims:
  - { type: FIGHTS, subject: a, object: b, to: { column: d, inclusive: true } }
`,
      table,
    );
    expect(ends.claims.map(spoken)).toEqual(['x-tbl FIGHTS y-tbl to 2016-01-01']);
    expect(ends.issues.counts).toEqual({ BAD_DATE: 2 });
  });

  it('may be some day between two others, and up to the date of the source where the second is open', async () => {
    const found = await read(
      `claims:
  - { type: SUPPORTS, subject: a, object: b, on: { between: [s, e], open: [now] } }
`,
      'a,b,s,e\nX,Y,2001-03-02,2004\nX,Z,2014-05,now\nX,V,2003,2003\nX,W,2005,2004\nX,U,2006,\n',
    );
    expect(found.claims.map(spoken)).toEqual([
      'x-tbl SUPPORTS y-tbl on [2001-03-02..2004-12-31]',
      'x-tbl SUPPORTS z-tbl on [2014-05-01..2015-12-31]',
      'x-tbl SUPPORTS v-tbl on 2003',
      'x-tbl SUPPORTS u-tbl on 2006',
    ]);
    expect(problems(found)).toEqual([[5, 'e', '2004', 'before s; the row makes no claim']]);
  });
});
