import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext } from '../../src/api/open-context.ts';
import { ANSWER_LIMITS, type RunLimits } from '../../src/api/questions/run-budget.ts';
import type { ActorId } from '../../src/domain/ids.ts';
import { ANY_ENDS } from '../../src/domain/ties/tie-ends.ts';
import { ALL_TIES } from '../../src/domain/ties/tie-filter.ts';
import { PRESENT } from '../../src/domain/time/known.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { attacks } from '../support/attacks.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

const told = (errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[]) =>
  errors.map(({ message, extensions }) => [extensions?.['code'], message]);

describe('Before any statement runs, and in at most 2,000 bytes, is refused what costs too much:', () => {
  it.each(attacks)('$what', async ({ query, code, message }) => {
    const { data, errors, statements, reported } = await ask(store, query);
    expect(told(errors)).toEqual([[code, message]]);
    expect(data).toBeNull();
    expect(statements).toEqual([]);
    expect(reported).toEqual([]);
  });
});

describe('A question that is big and honest', () => {
  it('is answered, with its cost: a page of a hundred ties with their claims, evidence and sources', async () => {
    const query = `{ ties(first: 100) { totalCount nodes { id subject { name } object { name }
      claims { id assertedBy { name } source { title publisher } evidence { locator document { title } } } } } }`;
    const { data, errors, cost } = await ask<{ ties: { totalCount: number; nodes: readonly unknown[] } }>(store, query);
    expect(errors).toEqual([]);
    expect(cost).toBe(1 + 100 * (3 + 2 * (1 + 1 + 1 + 2)));
    expect(data.ties.nodes).toHaveLength(data.ties.totalCount);
  });

  it('is answered when it costs exactly the limit, and refused when it costs one node more', async () => {
    const query = `query ($more: Int) { a: actors(first: 100) { nodes { ties(first: 97) { nodes { id } } } }
      b: actors(first: $more) { nodes { id } } }`;
    const within = await ask(store, query, { more: 98 });
    expect([within.errors, within.cost]).toEqual([[], 10_000]);
    const over = await ask(store, query, { more: 99 });
    expect([told(over.errors), over.cost, over.statements]).toEqual([
      [
        [
          'QUERY_TOO_COSTLY',
          'The operation costs 10,001 nodes; at most 10,000 are answered. Ask for shorter lists (first), fewer fields, or in several requests.',
        ],
      ],
      10_001,
      [],
    ]);
  });
});

describe('Values of variables', () => {
  const between = 'query ($actors: [ID!]) { ties(where: { between: $actors }) { totalCount } }';

  it.each([1, 2, 51, 5_000])('of which %i are wrong give one error, and no stack', async (count) => {
    const { errors, reported, statements } = await ask(store, between, { actors: Array(count).fill({}) });
    const first = 'Variable "$actors" got invalid value {} at "actors[0]"; ID cannot represent value: {}';
    expect(told(errors)).toEqual([['BAD_USER_INPUT', count === 1 ? first : `${first} Other values are wrong, too.`]]);
    expect(Object.keys(errors[0]?.extensions ?? {})).toEqual(['code']);
    expect(reported).toEqual([]);
    expect(statements).toEqual([]);
  });

  const HALF = 'has half of a character (a lone surrogate); send text that is well-formed Unicode.';
  it.each([
    ['search', 'query ($v: String!) { search(text: $v) { score } }', '\ud800', 'variables.v'],
    ['an id', 'query ($v: ID!) { actor(id: $v) { id } }', 'arland\udc00', 'variables.v'],
    ['a list', between.replaceAll('actors', 'v'), ['arland', 'x\ud800x'], 'variables.v[1]'],
    ['a filter', 'query ($v: TieWhere) { ties(where: $v) { totalCount } }', { about: '\ud83d' }, 'variables.v.about'],
    ['a date', 'query ($v: PartialDate) { ties(where: { validAt: $v }) { totalCount } }', '20\ud80017', 'variables.v'],
    ['a cursor', 'query ($v: String) { ties(after: $v) { totalCount } }', '\udfff', 'variables.v'],
  ])('are refused in %s when they are not whole characters', async (_, query, v, path) => {
    const { errors, statements } = await ask(store, query, { v });
    expect(told(errors)).toEqual([['BAD_USER_INPUT', `${path} ${HALF}`]]);
    expect(statements).toEqual([]);
  });

  it('are refused in a change when they are not whole characters, and nothing is written', async () => {
    const query = 'mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { created } }';
    const claim = { subject: 'arland', type: 'RIVAL_OF', object: 'borland', source: 'wire', note: 'a\ud800b' };
    const input = [{ ...claim, evidence: [{ document: 'wire', locator: 'p. 1' }] }];
    const { errors, statements } = await ask(store, query, { input }, { rights: 'GRANTED' });
    expect(told(errors)).toEqual([['BAD_USER_INPUT', `variables.input[0].note ${HALF}`]]);
    expect(statements).toEqual([]);
  });

  it('may have whole characters of every plane', async () => {
    expect(await dataOf(store, 'query ($v: ID!) { actor(id: $v) { id } }', { v: '🏴𝔸أ' })).toEqual({ actor: null });
  });
});

describe('A document', () => {
  it('is refused when it is not of whole characters', async () => {
    const { errors, statements } = await ask(store, '{ actor(id: "arl\ud800nd") { id } }');
    expect(told(errors)).toEqual([
      [
        'BAD_USER_INPUT',
        'The query has half of a character (a lone surrogate); send text that is well-formed Unicode.',
      ],
    ]);
    expect(statements).toEqual([]);
  });

  it('is refused when it escapes half of a character', async () => {
    const { errors, statements } = await ask(store, '{ actor(id: "arl\\ud800nd") { id } }');
    expect(told(errors)).toEqual([
      ['GRAPHQL_PARSE_FAILED', 'Syntax Error: Invalid Unicode escape sequence: "\\ud800".'],
    ]);
    expect(statements).toEqual([]);
  });
});

describe('A search', () => {
  const query = 'query ($text: String!) { search(text: $text) { score } }';

  it.each([
    ['201 letters', 'a'.repeat(201), 201],
    ['201 letters of two halves each', '🏴'.repeat(201), 201],
    ['10 kB of words', 'arland '.repeat(1_500), 10_499],
  ])('for %s is refused, and not cut', async (_, text, length) => {
    const { errors, statements } = await ask(store, query, { text });
    const message = `text has ${length} characters; a search takes at most 200.`;
    expect(told(errors)).toEqual([['BAD_USER_INPUT', message]]);
    expect(statements).toEqual([]);
  });

  it('takes 200 letters between spaces', async () => {
    expect(await dataOf(store, query, { text: ` ${'a'.repeat(200)} ` })).toEqual({ search: [] });
  });
});

describe('Errors', () => {
  it('of a document with fifty unknown fields are five, in at most 2,000 bytes', async () => {
    const fields = Array.from({ length: 50 }, (_, index) => `unknown${index}`).join(' ');
    const { errors } = await ask(store, `{ actor(id: "arland") { ${fields} } }`);
    expect(errors).toHaveLength(5);
    expect(errors[0]?.message).toBe('Cannot query field "unknown0" on type "Actor".');
    expect(errors[4]?.message).toBe('Too many validation errors, error limit reached. Validation aborted.');
    expect(JSON.stringify(errors).length).toBeLessThanOrEqual(2_000);
  });

  it('of nineteen wrong questions are five: the last one says how many more there are', async () => {
    const questions = Array.from(
      { length: 19 },
      (_, index) => `q${index}: actor(id: "arland") { lineage(depth: ${4 + index}) { id } }`,
    );
    const { data, errors } = await ask<object>(store, `{ ${questions.join(' ')} }`);
    expect(told(errors)).toEqual([
      ...[4, 5, 6, 7].map((depth) => ['BAD_USER_INPUT', `depth is ${depth}; it must be a whole number from 1 to 3.`]),
      ['BAD_USER_INPUT', 'There are 15 more errors.'],
    ]);
    expect(new Set(Object.values(data))).toEqual(new Set([null]));
  });

  it('with long texts are as many as 2,000 bytes hold', async () => {
    const names = Array.from({ length: 4 }, () => 'n'.repeat(400));
    const { errors } = await ask(
      store,
      `{ actor(id: "arland") { ${names.map((name, index) => `${name}${index}`).join(' ')} } }`,
    );
    expect(JSON.stringify(errors).length).toBeLessThanOrEqual(2_000);
    expect(errors.at(-1)?.message).toBe('There is one more error.');
  });
});

describe('An answer that runs out of its budget is an error that says which, and no part of the answer:', () => {
  const limited = (limits: Partial<RunLimits>) => ({ limits: { ...ANSWER_LIMITS, ...limits } });
  const query = '{ actors(first: 5) { nodes { id names { text } } } ties(first: 20) { nodes { subject { id } } } }';
  const HINT = 'Ask for shorter lists, fewer fields, or a narrower filter.';

  it('of objects', async () => {
    const { data, errors, reported } = await ask(store, query, {}, limited({ objects: 30 }));
    const message = `The answer has more than 30 objects, which is the most for one request. ${HINT}`;
    expect([data, told(errors)]).toEqual([null, [['BUDGET_SPENT', message]]]);
    expect(reported).toEqual([]);
  });

  it('of letters', async () => {
    const { data, errors } = await ask(store, query, {}, limited({ letters: 20 }));
    const message = `The answer has more than 20 letters of text, which is the most for one request. ${HINT}`;
    expect([data, told(errors)]).toEqual([null, [['BUDGET_SPENT', message]]]);
  });

  it('and is answered within it', async () => {
    expect((await ask(store, query, {}, limited({}))).errors).toEqual([]);
  });
});

describe('A tie', () => {
  it('is one object, from whichever of its ends it is read', async () => {
    const context = openContext({ store, browserUrl: null });
    const { ties } = context.at(PRESENT).loaders;
    const how = { ends: ANY_ENDS, filter: ALL_TIES, after: null, limit: 100, counted: false };
    const [ofArland, ofBorland] = await Promise.all(
      ['arland', 'borland'].map((id) => ties.load({ id: id as ActorId, how })),
    );
    const both = ofArland?.ties.filter(({ id }) => ofBorland?.ties.some((tie) => tie.id === id)) ?? [];
    expect(both.length).toBeGreaterThan(1);
    for (const tie of both) expect(ofBorland?.ties.find(({ id }) => id === tie.id)).toBe(tie);
  });
});
