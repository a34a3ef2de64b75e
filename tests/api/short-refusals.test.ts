import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask } from '../support/ask.ts';
import { internalsIn } from '../support/leaks.ts';
import { fetchAnswer, type HttpAnswer, post, serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
let server: Served;
beforeAll(async () => {
  store = await smallStore();
  server = await serve(store);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const LONG = 'x'.repeat(9_000);
const deep = (open: string, inner: string, close: string, times: number): string =>
  `${open.repeat(times)}${inner}${close.repeat(times)}`;

const between = 'query ($v: [ID!]) { ties(where: { between: $v }) { totalCount } }';
const where = 'query ($v: TieWhere) { ties(where: $v) { totalCount } }';
const body = (query: string, variables: string, more = ''): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}${more}}`;

/** A body of a request to GraphQL, and the code and the beginning of the one error that answers it. */
const BODIES: readonly (readonly [what: string, body: string, code: string])[] = [
  ['a list in a list, 50,000 deep', body(between, `{"v":${deep('[', '1', ']', 50_000)}}`), 'BAD_USER_INPUT'],
  ['a map in a map, 40,000 deep', body(where, `{"v":${deep('{"a":', '1', '}', 40_000)}}`), 'BAD_USER_INPUT'],
  [
    'half a character 40,000 deep',
    body(between, `{"v":${deep('[', String.raw`"\ud800"`, ']', 40_000)}}`),
    'BAD_USER_INPUT',
  ],
  ['a variable that nobody asked for, 40,000 deep', body(between, `{"w":${deep('[', '{}', ']', 40_000)}}`), ''],
  ['51 wrong values of a list', body(between, `{"v":[${Array(51).fill('{}').join(',')}]}`), 'BAD_USER_INPUT'],
  [
    'a list in a list in the document, 2,400 deep',
    body(`{ ties(where: { between: ${deep('[', '', ']', 2_400)} }) { totalCount } }`, '{}'),
    'TOO_COMPLEX',
  ],
  [
    'the name of no operation, of 9 kB',
    body('query a { __typename } query b { __typename }', '{}', `,"operationName":"${LONG}"`),
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['no actor, of 9 kB', body(`{ ties(where: { actor: "${LONG}" }) { totalCount } }`, '{}'), 'NOT_FOUND'],
  ['no field, of 9 kB', body(`{ ${LONG} }`, '{}'), 'GRAPHQL_VALIDATION_FAILED'],
  ['no type of variable, of 9 kB', body(`query ($v: ${LONG}) { __typename }`, '{}'), 'GRAPHQL_VALIDATION_FAILED'],
  ['no cursor, of 9 kB', body(`{ ties(after: "${LONG}") { totalCount } }`, '{}'), 'CURSOR_INVALID'],
  ['no enum value, of 9 kB', body(where, `{"v":{"sign":"${LONG}"}}`), 'BAD_USER_INPUT'],
  ['a wrong date of 9 kB', body(`{ ties(where: { validAt: "${LONG}" }) { totalCount } }`, '{}'), 'DATE_INVALID'],
  ['a search of 9 kB', body(`{ search(text: "${LONG}") { score } }`, '{}'), 'BAD_USER_INPUT'],
  ['no GraphQL, of 9 kB', body(`}${LONG}`, '{}'), 'GRAPHQL_PARSE_FAILED'],
  ['extensions 40,000 deep', body('{ __typename }', '{}', `,"extensions":{"x":${deep('[', '', ']', 40_000)}}`), ''],
];

/** At most 2,000 bytes of errors, and what is around them. */
const MOST_BYTES = 2_200;

const codesOf = ({ body: answer }: HttpAnswer): readonly unknown[] =>
  ((answer as { errors?: readonly { extensions?: { code?: unknown } }[] } | null)?.errors ?? []).map(
    ({ extensions }) => extensions?.code,
  );

describe('A request to GraphQL is answered in few words, with no failure of ours, when it has', () => {
  it.each(BODIES)('%s', async (_, text, code) => {
    const answer = await post(server.url, text);
    expect([answer.status < 500, [...new Set(codesOf(answer))]]).toEqual([true, code === '' ? [] : [code]]);
    expect(Buffer.byteLength(answer.text)).toBeLessThanOrEqual(MOST_BYTES);
    expect(internalsIn(answer.text)).toEqual([]);
    expect(answer.text).not.toContain('call stack');
    expect(server.reported).toEqual([]);
  });
});

describe('Of many actors that nobody knows', () => {
  it('the first is refused, and near names are looked for once', async () => {
    const { errors, statements } = await ask(store, between, {
      v: Array.from({ length: 51 }, (_, at) => `nobody-${at}`),
    });
    expect(errors.map(({ message }) => message)).toEqual(['between: there is no actor "nobody-0".']);
    expect(statements.filter((name) => name.includes('near-names'))).toHaveLength(1);
  });
});

const wrong = Array.from({ length: 51 }, (_, at) => `WRONG${at}`).join(',');

describe('A plain address is answered in few words, with no failure of ours, when it is', () => {
  it.each([
    ['no encoding', '/export/%', 400],
    ['no export, of 9 kB', `/export/${LONG}.csv`, 404],
    ['51 wrong types', `/export/ties.csv?types=${wrong}`, 400],
    ['one wrong type 51 times', `/export/ties.csv?${Array.from({ length: 51 }, () => 'types=WRONG').join('&')}`, 400],
    ['no parameter, of 9 kB', `/export/ties.csv?${LONG}=1`, 400],
    ['no actor, of 9 kB', `/export/ties.csv?actor=${LONG}`, 404],
    ['no source, of 9 kB', `/export/claims.csv?source=${LONG}`, 404],
    ['no date, of 9 kB', `/export/ties.csv?validAt=${LONG}`, 400],
    ['a picture of no actor, of 9 kB', `/picture.svg?actor=${LONG}`, 404],
    ['a picture from no actor, of 9 kB', `/picture.svg?paths=${LONG},iran`, 404],
    ['a picture in no language, of 9 kB', `/picture.svg?actor=arland&lang=${LONG}`, 400],
    ['no file of Neo4j Browser, of 9 kB', `/browser/${LONG}`, 404],
    ['nothing, of 9 kB', `/${LONG}`, 404],
    ['a question 1,200 deep', `/graphql?query=${encodeURIComponent(deep('{a', '', '}', 1_200))}`, 400],
    [
      'variables 2,400 deep',
      `/graphql?query={__typename}&variables=${encodeURIComponent(deep('[', '', ']', 2_400))}`,
      400,
    ],
    ['a question in no encoding', '/graphql?query=%', 400],
  ])('%s', async (_, path, status) => {
    const answer = await fetchAnswer(`${server.url}${path}`, { headers: { accept: 'application/json' } });
    expect(answer.status).toBe(status);
    expect(Buffer.byteLength(answer.text)).toBeLessThanOrEqual(MOST_BYTES);
    expect(internalsIn(answer.text)).toEqual([]);
    expect(server.reported).toEqual([]);
  });
});
