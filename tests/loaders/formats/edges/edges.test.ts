import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/domain/records.ts';
import { edges } from '../../../../src/loaders/formats/edges/edges.ts';
import { anInput, importAll } from '../../../support/input-files.ts';

const SOURCE = `source: { id: a-table, title: A table, publishedOn: 2015-12-31, licence: none, citation: Nobody 2015 }
actors: { scheme: tbl, kind: ARMED_GROUP, ids: { Daesh: islamic-state } }
`;
const read = (map: string, name: string, content: string) =>
  importAll(edges, [anInput(name, content)], { map: { name: 'm.yaml', text: SOURCE + map } });

const spoken = ({
  subject,
  type,
  object,
  stance,
  against,
  form,
  validFrom,
  validTo,
  attestedOn,
  ongoing,
  about,
}: Claim) =>
  [
    stance === 'ASSERTED' ? '' : stance,
    subject,
    type,
    object,
    against && `against ${against}`,
    form,
    about && `about ${about}`,
    validFrom && `from ${validFrom.text}`,
    validTo && `to ${validTo.text}`,
    attestedOn && `on ${attestedOn.text}`,
    ongoing && 'ongoing',
  ]
    .filter(Boolean)
    .join(' ');

describe('A table of edges', () => {
  const SUPPORT = `claims:
  - type: SUPPORTS
    where: { level: { not: [none] } }
    subject: { column: who, list: ';', kind: STATE }
    object: whom
    against: against
    stance: { column: level, values: { sure: ASSERTED, said: ALLEGED } }
    form: { column: how, values: { arms: WEAPONS, '': none } }
    from: start
    to: { column: end, open: ['2015-12-31'], inclusive: true }
    key: [row]
`;
  const HEAD = 'row,who,whom,against,level,how,start,end\n';

  it('makes a claim of each actor in a list, with stance, form, against and dates', async () => {
    const { claims, actors, sources, issues } = await read(
      SUPPORT,
      't.csv',
      `${HEAD}1,Iran; Syria,Group A,Daesh,sure,arms,2014-00-00,2015-03-31\n2,Iran,Group A,,said,,2015-06-01,2015-12-31\n3,Iran,Group B,,none,,2015,\n`,
    );
    expect(claims.map(spoken)).toEqual([
      'iran SUPPORTS group-a-tbl against islamic-state WEAPONS from 2014 to 2015-04-01',
      'syria SUPPORTS group-a-tbl against islamic-state WEAPONS from 2014 to 2015-04-01',
      'ALLEGED iran SUPPORTS group-a-tbl from 2015-06-01 ongoing',
    ]);
    const hash = createHash('sha256')
      .update('1,Iran; Syria,Group A,Daesh,sure,arms,2014-00-00,2015-03-31')
      .digest('hex');
    expect(claims[0]?.evidence).toEqual([
      { document: 'a-table', locator: 't.csv:2 row=1', hash, gloss: { en: null, ar: null } },
    ]);
    expect(actors.map(({ id, kind }) => [id, kind])).toEqual([
      ['iran', 'STATE'],
      ['syria', 'STATE'],
      ['group-a-tbl', 'ARMED_GROUP'],
      ['islamic-state', 'ARMED_GROUP'],
    ]);
    expect(sources.map(({ id, publishedOn }) => [id, publishedOn?.text])).toEqual([['a-table', '2015-12-31']]);
    expect(issues.total).toBe(0);
  });

  it('parts a cell at any separator that the map names, and knows an actor of another kind among states', async () => {
    const map = SUPPORT.replace("list: ';'", "list: [';', ',', ' and ']");
    const { claims, actors } = await importAll(
      edges,
      [anInput('t.csv', `${HEAD}1,"Iran; Syria, The League and Nobodia",A,,sure,,2014,\n`)],
      { map: { name: 'm.yaml', text: `${SOURCE.replace('ids:', 'kinds: { The League: COALITION }, ids:')}${map}` } },
    );
    expect(claims.map(({ subject }) => subject)).toEqual(['iran', 'syria', 'the-league-tbl', 'nobodia-tbl']);
    expect(actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'iran STATE',
      'syria STATE',
      'the-league-tbl COALITION',
      'nobodia-tbl STATE',
      'a-tbl ARMED_GROUP',
    ]);
  });

  it('says what it does not know: a column, a value, a date, a state', async () => {
    const { claims, issues } = await read(
      SUPPORT,
      't.csv',
      `row,who,whom,against,level,how,start,end,extra\n1,Iran,A,,shure,,2014,,\n2,Iran,A,,sure,,sometime,,\n3,Atlantis,A,,sure,,2014,,\n4,,A,,sure,,2014,,\n`,
    );
    expect(claims.map(spoken)).toEqual(['atlantis-tbl SUPPORTS a-tbl from 2014']);
    expect(issues.kept.map(({ row, field, value, suggestion }) => [row, field, value, suggestion])).toEqual([
      [1, 'extra', null, null],
      [2, 'level', 'shure', 'sure'],
      [3, 'start', 'sometime', null],
      [4, 'who', 'Atlantis', null],
      [5, 'who', '', null],
    ]);
    expect(issues.counts).toEqual({ UNKNOWN_COLUMN: 1, UNKNOWN_CODE: 1, BAD_DATE: 1, UNKNOWN_STATE: 1, NO_ACTOR: 1 });
  });

  it('stops when the map uses a column that the file has not', async () => {
    await expect(read(SUPPORT, 't.csv', HEAD.replace('start', 'strat'))).rejects.toThrow(
      't.csv:1: the map uses the column start, which the file has not; did you mean "strat"?',
    );
  });

  const PLAIN = `claims:
  - { type: FIGHTS, subject: a, object: b, on: when, undirected: true }
`;
  it('reads the same rows from CSV, TSV, JSON and a JSON object a line', async () => {
    const rows = [
      { a: 'X', b: 'Y', when: '2014' },
      { a: 'Y', b: 'X', when: '2014' },
    ];
    const wanted = ['x-tbl FIGHTS y-tbl on 2014'];
    const files = {
      't.csv': 'a,b,when\nX,Y,2014\nY,X,2014\n',
      't.tsv': 'a\tb\twhen\nX\tY\t2014\nY\tX\t2014\n',
      't.json': JSON.stringify(rows, null, 2),
      't.ndjson': rows.map((row) => JSON.stringify(row)).join('\n'),
    };
    for (const [name, content] of Object.entries(files)) {
      const { claims, issues } = await read(PLAIN, name, content);
      expect(claims.map(spoken), name).toEqual(wanted);
      expect(claims[0]?.evidence, name).toHaveLength(2);
      expect(issues.total, name).toBe(0);
    }
  });

  it('stops at the line of JSON that is none', async () => {
    await expect(read(PLAIN, 't.ndjson', '{"a":"X","b":"Y","when":"2014"}\n{"a":')).rejects.toThrow(
      /^t\.ndjson:2: not JSON/,
    );
    await expect(read(PLAIN, 't.json', '[\n{"a": "X"},\n{"a" "Y"}]')).rejects.toThrow(/^t\.json:3: not JSON/);
    await expect(read(PLAIN, 't.json', '{"a":1}')).rejects.toThrow('there is no list in it');
  });

  it('reads a matrix, and a list of nodes named by position', async () => {
    const matrix = await read(
      `table: { shape: matrix, missing: [NA] }
claims:
  - { type: FIGHTS, where: { value: { above: 0 } }, subject: row, object: column, on: { constant: 2014 }, undirected: true, note: '{value|squared} of {value}' }
`,
      't.csv',
      ',X,Y,Z\nX,NA,3,0\nY,3,NA,0\nZ,0,0,NA\n',
    );
    expect(matrix.claims.map((claim) => `${spoken(claim)}: ${claim.note ?? ''}`)).toEqual([
      'x-tbl FIGHTS y-tbl on 2014: 9 of 3',
    ]);
    expect(matrix.claims[0]?.evidence.map(({ locator }) => locator)).toEqual([
      't.csv:2 row=X; column=Y',
      't.csv:3 row=Y; column=X',
    ]);
    const links = await read(
      `table: { items: links, nodes: { items: nodes, name: name } }
claims:
  - { type: { column: t, sign: { positive: ALLIED_WITH, negative: OPPOSES, zero: none } }, subject: s, object: o, on: { constant: 2014 } }
`,
      't.json',
      JSON.stringify({
        nodes: [{ name: 'X' }, { name: 'Y' }],
        links: [
          { s: 0, o: 1, t: -1 },
          { s: 1, o: 0, t: 0 },
          { s: 1, o: 5, t: 1 },
        ],
      }),
    );
    expect(links.claims.map(spoken)).toEqual(['x-tbl OPPOSES y-tbl on 2014']);
    expect(links.issues.counts).toEqual({ NO_ACTOR: 1 });
  });

  it('joins years that continue one another into one spell, and keeps apart those that do not', async () => {
    const { claims } = await read(
      `claims:
  - { type: FIGHTS, subject: a, object: b, from: { year: y }, to: { year: y }, ongoing: { still: ['1'] }, spellYears: 1, key: [y] }
`,
      't.csv',
      'a,b,y,still\nX,Y,2001,0\nX,Y,2002,0\nX,Y,2008,0\nX,Y,2009,1\n',
    );
    expect(claims.map(spoken)).toEqual([
      'x-tbl FIGHTS y-tbl from 2001 to 2002',
      'x-tbl FIGHTS y-tbl from 2008 ongoing',
    ]);
    expect(claims[0]?.evidence.map(({ locator }) => locator)).toEqual(['t.csv:2 y=2001', 't.csv:3 y=2002']);
  });

  it('takes states by code on the day of the row, and goes back to a document by its address', async () => {
    const { claims, sources, issues } = await read(
      `claims:
  - { type: RIVAL_OF, subject: { column: a, code: cow, kind: STATE }, object: { column: b, code: cow, kind: STATE }, on: y, url: link, about: 'case-{id}' }
`,
      't.csv',
      'id,a,b,y,link\n7,630,2,1990,https://a.example/x\n8,630,999,1990,\n',
    );
    expect(claims.map(spoken)).toEqual([
      'iran RIVAL_OF united-states about case-7 on 1990',
      'iran RIVAL_OF cow-999 about case-8 on 1990',
    ]);
    expect(claims.map(({ via }) => via.length)).toEqual([1, 0]);
    expect(sources.map(({ url }) => url)).toEqual([null, 'https://a.example/x']);
    expect(issues.counts).toEqual({ UNKNOWN_STATE: 1 });
  });

  it('refuses a claim of an actor with itself', async () => {
    const { claims, issues } = await read(PLAIN, 't.csv', 'a,b,when\nX,X,2014\n');
    expect([claims, issues.counts]).toEqual([[], { SELF_TIE: 1 }]);
  });
});

describe('A column map that is wrong', () => {
  const failure = async (map: string) =>
    importAll(edges, [anInput('t.csv', 'a,b\n')], { map: { name: 'm.yaml', text: map } }).then(
      () => 'read',
      (error: unknown) => (error as Error).message.split('\n'),
    );
  it('says every mistake with its line and the nearest word', async () => {
    expect(
      await failure(`source: { id: A Table, title: T, publishedOn: 2015-13, licence: x, citation: y, sorce: z }
actors: { scheme: tbl, kind: STAT }
claims:
  - type: SUPORTS
    subject: a
    objekt: b
    on: { constant: never }
`),
    ).toEqual([
      expect.stringMatching(
        /^m\.yaml:1 source\.sorce: no such key; .*did you mean "source"|^m\.yaml:1 source\.sorce: no such key/,
      ) as string,
      'm.yaml:1 source.id "A Table": not an id; an id is lower-case letters and digits in words joined by single hyphens; did you mean "a-table"?',
      expect.stringMatching(/^m\.yaml:1 source\.publishedOn "2015-13"/) as string,
      expect.stringMatching(/^m\.yaml:2 actors\.kind "STAT": not one of .*did you mean "STATE"\?$/) as string,
      expect.stringMatching(/^m\.yaml:6 claims\[0\]\.objekt: no such key; .*did you mean "object"\?$/) as string,
      expect.stringMatching(/^m\.yaml:4 claims\[0\]: a claim needs an object/) as string,
      expect.stringMatching(
        /^m\.yaml:4 claims\[0\]\.type "SUPORTS": not one of .*did you mean "SUPPORTS"\?$/,
      ) as string,
      expect.stringMatching(/^m\.yaml:7 claims\[0\]\.on\.constant "never"/) as string,
      'The map cannot be used.',
    ]);
  });
  it('is not YAML, or empty', async () => {
    expect((await failure('a: [b'))[0]).toMatch(/^m\.yaml:\d: not YAML/);
    expect((await failure(''))[0]).toBe('m.yaml: must be a map of key: value');
  });
});
