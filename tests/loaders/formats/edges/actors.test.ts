import { describe, expect, it } from 'vitest';
import { seedDirectory } from '../../../../src/cli/import-files.ts';
import { edges } from '../../../../src/loaders/formats/edges/edges.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { spoken } from '../../../support/spoken-claim.ts';

const SOURCE = `source: { id: a-table, title: A table, publishedOn: 2020-12-31, licence: none, citation: Nobody 2020 }
actors: { scheme: tbl, kind: ARMED_GROUP, ids: { UN: united-nations } }
`;
const seed = seedDirectory();
const read = (claim: string, content: string) =>
  importAll(edges, [anInput('t.csv', content)], {
    directory: seed,
    map: { name: 'm.yaml', text: `${SOURCE}claims:\n  - ${claim}\n` },
  });
const problems = ({ issues }: Awaited<ReturnType<typeof read>>) =>
  issues.kept.map(({ row, field, value, problem }) => [row, field, value, problem]);

describe('A code and a name in one row', () => {
  const CLAIM = '{ type: RIVAL_OF, subject: { column: code, code: cow, name: name, kind: STATE }, object: b, on: y }';

  it('are both used where they mean one actor, also under a name of another time', async () => {
    const found = await read(CLAIM, 'code,name,b,y\n40,Cuba,G,1980\n365,Russia,G,1980\n345,Serbia,G,1995\n');
    expect(found.claims.map(spoken)).toEqual([
      'cuba RIVAL_OF g-tbl on 1980',
      'soviet-union RIVAL_OF g-tbl on 1980',
      'yugoslavia RIVAL_OF g-tbl on 1995',
    ]);
    expect(found.claims.map(({ subjectAsStated }) => subjectAsStated)).toEqual(['Cuba', 'Russia', 'Serbia']);
    expect(problems(found)).toEqual([]);
  });

  it('that disagree are an issue, and neither is chosen', async () => {
    const found = await read(CLAIM, 'code,name,b,y\n40,Angola,G,1980\n540,Angola,G,1980\n');
    expect(found.claims.map(spoken)).toEqual(['angola RIVAL_OF g-tbl on 1980']);
    expect(problems(found)).toEqual([
      [2, 'code', '40', 'the cow code 40 is cuba, and the name beside it angola; the row makes no claim'],
    ]);
    expect(found.issues.counts).toEqual({ DISAGREEMENT: 1 });
  });

  it('of which one is not known leave it to the other, and say so where that is the name', async () => {
    const found = await read(
      CLAIM,
      'code,name,b,y\n40,Isle of Nobody,G,1980\n9999,Angola,G,1980\n9998,Nowhere,G,1980\n',
    );
    expect(found.claims.map(({ subject }) => subject)).toEqual(['cuba', 'angola', 'nowhere-tbl-9998']);
    expect(found.issues.counts).toEqual({ UNKNOWN_CODE: 1, UNKNOWN_STATE: 1 });
    const angola = found.actors.find(({ id }) => id === 'angola');
    expect(angola?.externalIds).toEqual([]);
  });
});

describe('An actor of a table', () => {
  it('has further names from a column of aliases', async () => {
    const { actors } = await read(
      "{ type: FIGHTS, subject: { column: a, alias: { column: short, list: ';' } }, object: b, on: y }",
      'a,short,b,y\nRed Front,RF; Reds,G,1980\nRed Front,Red Guard,G,1981\nRed Front,,G,1982\n',
    );
    const red = actors.filter(({ id }) => id === 'red-front-tbl').at(-1);
    expect(red?.names.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      'Red Front OFFICIAL',
      'RF ALIAS',
      'Reds ALIAS',
      'Red Guard ALIAS',
    ]);
  });

  it('may be the same in every row, which then does not state it', async () => {
    const { claims } = await read(
      '{ type: SANCTIONS, subject: { constant: UN }, object: b, on: y }',
      'b,y\nG,1980\nH,1981\n',
    );
    expect(claims.map(spoken)).toEqual([
      'united-nations SANCTIONS g-tbl on 1980',
      'united-nations SANCTIONS h-tbl on 1981',
    ]);
    expect(claims.map(({ subjectAsStated, objectAsStated }) => [subjectAsStated, objectAsStated])).toEqual([
      [null, 'G'],
      [null, 'H'],
    ]);
    expect(claims[0]?.evidence[0]?.locator).toBe('t.csv:2 b=G');
  });

  it('is told from its namesake by the scope of its row, and carries both as its code', async () => {
    const { claims, actors } = await read(
      '{ type: FIGHTS, subject: { column: a, kind: STATE }, object: { column: b, scope: where }, on: y }',
      'a,b,where,y\nUganda,UPA,UGA,1988\nSoviet Union,UPA,RUS,1948\nUganda,UPA,UGA,1989\n',
    );
    expect(claims.map(spoken)).toEqual([
      'uganda FIGHTS upa-tbl-uga on 1988',
      'soviet-union FIGHTS upa-tbl-rus on 1948',
      'uganda FIGHTS upa-tbl-uga on 1989',
    ]);
    const codes = actors.flatMap(({ externalIds }) => externalIds.map(({ scheme, id }) => `${scheme}:${id}`));
    expect(codes).toEqual(['tbl:UPA@UGA', 'tbl:UPA@RUS']);
  });

  it('is known by its code with scope, where a crosswalk has it', async () => {
    const hezbollah = seed.get('hezbollah');
    const { claims } = await importAll(
      edges,
      [anInput('t.csv', 'a,b,where,y\nIsrael,Party of God,LEB,1990\nIsrael,Party of God,IRQ,1990\n')],
      {
        directory: {
          ...seed,
          find: (scheme, code, on) =>
            scheme === 'tbl' && code === 'Party of God@LEB' ? hezbollah : seed.find(scheme, code, on),
        },
        map: {
          name: 'm.yaml',
          text: `${SOURCE}claims:\n  - { type: FIGHTS, subject: { column: a, kind: STATE }, object: { column: b, scope: where }, on: y }\n`,
        },
      },
    );
    expect(claims.map(spoken)).toEqual([
      'israel FIGHTS hezbollah on 1990',
      'israel FIGHTS party-of-god-tbl-irq on 1990',
    ]);
  });
});

describe('A cell that lists actors', () => {
  const CLAIM = (take: string) =>
    `{ type: FIGHTS, subject: { column: a, list: ',', take: ${take}, kind: STATE }, object: b, on: y }`;
  const TABLE = 'a,b,y\n"Oman, Iran, Jordan",G,1975\nUganda,H,1990\n';

  it('gives the first or the rest alone', async () => {
    expect((await read(CLAIM('first'), TABLE)).claims.map(spoken)).toEqual([
      'oman FIGHTS g-tbl on 1975',
      'uganda FIGHTS h-tbl on 1990',
    ]);
    const rest = await read(CLAIM('rest'), TABLE);
    expect(rest.claims.map(spoken)).toEqual(['iran FIGHTS g-tbl on 1975', 'jordan FIGHTS g-tbl on 1975']);
    expect(problems(rest)).toEqual([]);
  });

  it('has its form of support only where one supporter stands, counting those that say nothing', async () => {
    const { claims } = await importAll(
      edges,
      [anInput('t.csv', 'a,b,how,y\nUganda,G,arms,1990\nUganda; Kenya,H,arms,1990\nUganda; others,I,arms,1990\n')],
      {
        directory: seed,
        map: {
          name: 'm.yaml',
          text: `${SOURCE}table: { missing: [others] }
claims:
  - type: SUPPORTS
    subject: { column: a, list: ';', kind: STATE }
    object: b
    form: { column: how, values: { arms: WEAPONS }, alone: true }
    on: y
`,
        },
      },
    );
    expect(claims.map(spoken)).toEqual([
      'uganda SUPPORTS g-tbl WEAPONS on 1990',
      'uganda SUPPORTS h-tbl on 1990',
      'kenya SUPPORTS h-tbl on 1990',
      'uganda SUPPORTS i-tbl on 1990',
    ]);
  });

  it('is read without what stands before a name, and only alleges what it hedges and what follows that', async () => {
    const found = await read(
      "{ type: SUPPORTS, subject: { column: a, list: [';', ','], strip: ['Other aid:'], hedges: [possibly, allegedly], kind: STATE }, object: b, on: y }",
      'a,b,y\n"South Africa; Other aid: Zambia; allegedly Uganda, Kenya",G,1985\nPossibly Kenya,H,1985\nUganda,G,1986\n',
    );
    expect(found.claims.map(spoken)).toEqual([
      'south-africa SUPPORTS g-tbl on 1985',
      'zambia SUPPORTS g-tbl on 1985',
      'ALLEGED uganda SUPPORTS g-tbl on 1985',
      'ALLEGED kenya SUPPORTS g-tbl on 1985',
      'ALLEGED kenya SUPPORTS h-tbl on 1985',
      'uganda SUPPORTS g-tbl on 1986',
    ]);
    expect(problems(found)).toEqual([]);
  });
});

describe('A code that passed to another state while the row held', () => {
  const CLAIM =
    '{ type: RIVAL_OF, subject: { column: a, code: cow }, object: { column: b, code: cow }, from: s, to: { column: e, open: [now] } }';

  it('means each in its time', async () => {
    const { claims, issues } = await read(CLAIM, 'a,b,s,e\n346,345,1992,now\n200,365,1778,1956\n');
    expect(claims.map(spoken)).toEqual([
      'bosnia-and-herzegovina RIVAL_OF yugoslavia from 1992 to 2006-06-05',
      'bosnia-and-herzegovina RIVAL_OF serbia from 2006-06-05 ongoing',
      'united-kingdom RIVAL_OF russia from 1778 to 1922-12-30',
      'united-kingdom RIVAL_OF soviet-union from 1922-12-30 to 1956',
    ]);
    expect(issues.total).toBe(0);
  });

  it('means its bearer at the start where the row does not say how long it held', async () => {
    const { claims } = await read(CLAIM, 'a,b,s,e\n346,345,1992,\n');
    expect(claims.map(spoken)).toEqual(['bosnia-and-herzegovina RIVAL_OF yugoslavia from 1992']);
  });
});

describe('A column map with an actor that cannot be', () => {
  it.each([
    ['{ constant: UN, column: a }', 'subject: has a column and a constant'],
    ['{ kind: STATE }', 'subject: needs a column, or a constant'],
    ['{ constant: UN, list: ";" }', 'subject.list: a constant has no cell'],
    ['{ column: a, name: n }', 'subject.name "n": only a code has a name beside it'],
    ['{ column: a, code: cow, name: n, list: "," }', 'subject.name: a list of codes has no name beside it'],
    ['{ column: a, take: first }', 'subject.take "first": only of a list'],
    ['{ column: a, list: ",", take: last }', 'not one of all, first, rest'],
    ['{ column: a, list: ",", alias: b }', 'subject.alias: an alias cannot be told'],
    ['{ column: a, code: cow, scope: b }', 'subject.scope: a code needs no scope'],
  ])('%s', async (subject, problem) => {
    await expect(read(`{ type: FIGHTS, subject: ${subject}, object: b, on: y }`, 'a,b,y\n')).rejects.toThrow(problem);
  });
  it.each([
    ['{ column: y, century: 20 }', 'century "20": not a year'],
    ['{ between: [y] }', 'between: must be two columns'],
    ['{ order: M/D/Y }', 'needs a constant, a column, a year, or two columns'],
  ])('or a date: %s', async (on, problem) => {
    await expect(read(`{ type: FIGHTS, subject: a, object: b, on: ${on} }`, 'a,b,y\n')).rejects.toThrow(problem);
  });
});
