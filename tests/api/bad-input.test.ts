import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { internalsIn } from '../support/leaks.ts';
import { smallStore } from '../support/small-ledger.ts';
import { wrongQuestions } from '../support/wrong-questions.ts';

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

describe('A question with something wrong in it is refused before any statement runs:', () => {
  it.each(wrongQuestions)('$what', async ({ query, variables, code, message }) => {
    const { data, errors, statements, reported } = await ask<object | null>(store, query, variables);
    expect(errors.map((error) => [error.extensions?.['code'], error.message])).toEqual([[code, message]]);
    expect(Object.keys(errors[0]?.extensions ?? {})).toEqual(['code']);
    expect(statements).toEqual([]);
    expect(reported).toEqual([]);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(internalsIn(JSON.stringify(errors))).toEqual([]);
  });
});

describe('A wrong date of 10 kB in a variable', () => {
  it('is refused with a message of a length that people read', async () => {
    const query = 'query ($date: PartialDate) { ties(where: { validAt: $date }) { totalCount } }';
    const { errors } = await ask(store, query, { date: 'x'.repeat(10_000) });
    expect(errors[0]?.extensions).toEqual({ code: 'DATE_INVALID' });
    expect(errors[0]?.message).toMatch(/^Variable "\$date" got invalid value "x+…$/);
    expect(errors[0]?.message).toHaveLength(501);
  });
});

describe('Fragments that spread fragments', () => {
  const doubling = (name: string, type: string, last: string, times: number): string =>
    [
      `fragment ${name}0 on ${type} { ${last} }`,
      ...Array.from({ length: times }, (_, index) => {
        const inner = `...${name}${index}`;
        return `fragment ${name}${index + 1} on ${type} { ${inner} ${inner} }`;
      }),
    ].join(' ');

  it('are counted as often as they are answered, in no time', async () => {
    const begun = Date.now();
    const query = `{ ...Q24 actor(id: "arland") { ...A24 } } ${doubling('Q', 'Query', '__typename', 24)} ${doubling('A', 'Actor', 'id', 24)}`;
    expect(await dataOf(store, query)).toEqual({ __typename: 'Query', actor: { id: 'arland' } });
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  it('in a circle are refused', async () => {
    const query = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A __typename }';
    const { errors } = await ask(store, query);
    expect(errors.map((error) => [error.extensions?.['code'], error.message])).toEqual([
      ['GRAPHQL_VALIDATION_FAILED', 'Cannot spread fragment "A" within itself via "B".'],
    ]);
  });
});

describe('A path between actors that cannot be told', () => {
  const query = `query ($from: ID!, $to: ID!, $where: PathWhere) { paths(from: $from, to: $to, where: $where) {
    __typename
    ... on ActorNotFound { input suggestions { actor { id } reason matched { text } } }
    ... on AmbiguousActor { input candidates { actor { id } reason score matched { text kind } } }
    ... on Paths { from { id } to { id } nodes { actors { id } } hasMore }
  } }`;
  const paths = async (variables: Record<string, unknown>) =>
    (await dataOf<{ paths: unknown }>(store, query, { from: 'arland', to: 'borland', ...variables })).paths;
  const notFound = (input: string, ...ids: string[]) => ({
    __typename: 'ActorNotFound',
    input,
    suggestions: ids.map((id) => expect.objectContaining({ actor: { id } })),
  });

  it.each([
    ['arlandd', ['arland']],
    ['the fornt', ['blue-front', 'red-front', 'new-front']],
    ['أرلند', ['arland']],
    ['zzzzzzzzzz', []],
    ['', []],
    ['*:*', []],
  ])('answers to %s with the nearest actors', async (from, ids) => {
    expect(await paths({ from })).toEqual(notFound(from, ...ids));
  });

  it('is told of the first actor that is not found, be it an end or a condition', async () => {
    expect(await paths({ to: 'borlandd' })).toEqual(notFound('borlandd', 'borland'));
    expect(await paths({ where: { through: 'leage' } })).toEqual(notFound('leage', 'league', 'old-league'));
    expect(await paths({ where: { against: 'ministri' } })).toEqual(notFound('ministri', 'ministry'));
    expect(await paths({ where: { avoid: ['league', 'ministri'] } })).toEqual(notFound('ministri', 'ministry'));
  });

  it.each(['ARLAND', 'republic  of arland', 'ÁRLÄND', 'ارلاند'])(
    'is told when %s spells a name in another way',
    async (from) => {
      expect(await paths({ from })).toEqual(await paths({ from: 'arland' }));
      expect(await paths({ from })).toMatchObject({ __typename: 'Paths', from: { id: 'arland' } });
    },
  );

  it.each([
    ['The Front', 'ALIAS', 3.9 / 7],
    ['THE  FRONT', 'FOLDED', 1.95 / 7],
  ])('answers to %s, a name that several bear, with all of them', async (input, reason, score) => {
    const matched = { text: 'The Front', kind: 'ALIAS' };
    const candidate = (id: string) => ({ actor: { id }, reason, score: expect.closeTo(score, 12), matched });
    const ambiguous = {
      __typename: 'AmbiguousActor',
      input,
      candidates: [candidate('blue-front'), candidate('red-front')],
    };
    expect(await paths({ from: input })).toEqual(ambiguous);
    expect(await paths({ where: { avoid: [input] } })).toEqual(ambiguous);
  });

  it('is refused from an actor to itself, also by another name', async () => {
    for (const to of ['arland', 'Arland', 'iso3166:AA']) {
      const { errors, data } = await ask(store, query, { from: 'arland', to });
      expect(data).toBeNull();
      expect(errors.map((error) => [error.extensions?.['code'], error.message])).toEqual([
        ['BAD_USER_INPUT', 'from and to are the same actor (arland); a path joins two different ones.'],
      ]);
    }
  });

  it('of which none is wanted only says whether there is one', async () => {
    const first = query.replace('where: $where', 'where: $where, first: 0');
    const found = await dataOf(store, first, { from: 'arland', to: 'borland' });
    expect(found).toMatchObject({ paths: { __typename: 'Paths', nodes: [], hasMore: true } });
    const none = await dataOf(store, first, { from: 'arland', to: 'borland', where: { types: [] } });
    expect(none).toMatchObject({ paths: { __typename: 'Paths', nodes: [], hasMore: false } });
  });
});

describe('An actor that is not found elsewhere', () => {
  it.each([
    [
      '{ ties(where: { actor: "arlandd" }) { totalCount } }',
      'actor: there is no actor "arlandd". Did you mean arland?',
    ],
    ['{ claims(where: { subject: "zzzzzzzzzz" }) { totalCount } }', 'subject: there is no actor "zzzzzzzzzz".'],
    ['{ neighbourhood(of: "leage") { truncated } }', 'of: there is no actor "leage". Did you mean league, old-league?'],
  ])('is an error with the nearest ones: %s', async (query, message) => {
    const { errors } = await ask(store, query);
    expect(errors.map((error) => [error.extensions?.['code'], error.message])).toEqual([['NOT_FOUND', message]]);
  });
});

describe('A search', () => {
  const TEXTS: readonly (readonly [string, string])[] = [
    ['Lucene syntax', 'name:(*) AND "x'],
    ['a range', '[a TO b} OR {* TO *]'],
    ['a regular expression', '/.*/'],
    ['wildcards', '***???'],
    ['boosts and slops', 'arl^1000~0.1~9'],
    ['operators', 'AND OR NOT && || ! + - :'],
    ['a backslash', '\\'],
    ['Cypher', "' }) DETACH DELETE n //"],
    ['200 letters', 'a'.repeat(200)],
    ['200 letters of two halves each', '🏴'.repeat(200)],
    ['words of 200 letters', 'arland '.repeat(28)],
    ['nothing', ''],
    ['a space', ' \t\n'],
    ['emoji', '🏴‍☠️👩‍👩‍👧'],
    ['a NUL', 'a\u0000b'],
    ['only a NUL', '\u0000'],
    ['marks of direction', '\u202e\u200f\u200b'],
    ['a character beyond all', '\uffff'],
    ['many combining marks', `a${'\u0301'.repeat(199)}`],
  ];

  it.each(TEXTS)('for %s is an ordinary answer', async (_, text) => {
    const query = 'query ($text: String!) { search(text: $text) { actor { id } score reason matched { text } } }';
    const { data, errors, reported } = await ask<{ search: readonly unknown[] }>(store, query, { text });
    expect(errors).toEqual([]);
    expect(reported).toEqual([]);
    expect(Array.isArray(data.search)).toBe(true);
  });

  it.each([
    ['Arland\u200f', 'arland'],
    ['\u202bأرلاند\u202c', 'arland'],
    ['ÁRLÄND', 'arland'],
    ['arlnad', 'arland'],
    ['iso3166:AA', 'arland'],
    ['red-front', 'red-front'],
  ])('for %j finds the actor', async (text, id) => {
    const { search } = await dataOf<{ search: readonly { actor: { id: string } }[] }>(
      store,
      'query ($text: String!) { search(text: $text, first: 1) { actor { id } } }',
      { text },
    );
    expect(search).toEqual([{ actor: { id } }]);
  });
});

describe('What is allowed', () => {
  it('is a knownAt in the future, and one from the clock of the question', async () => {
    for (const knownAt of ['2199-01-01T00:00:00Z', '2126-11-22T12:00:00Z', '2126-11-22T15:00:00+03:00'])
      expect(
        await dataOf(store, 'query ($knownAt: DateTime) { actor(id: "arland", knownAt: $knownAt) { id } }', {
          knownAt,
        }),
      ).toEqual({ actor: { id: 'arland' } });
  });

  it('is the introspection that query pages send', async () => {
    const { data, errors } = await ask<{ __schema: { types: readonly unknown[] } }>(store, getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});
