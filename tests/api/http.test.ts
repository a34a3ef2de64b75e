import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatementName } from '../../src/graph/store/run.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { internalsIn } from '../support/leaks.ts';
import { fetchAnswer, type HttpAnswer, post, postQuery, serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

const statements: StatementName[] = [];
let store: Store;
let service: Served;
beforeAll(async () => {
  store = await smallStore();
  service = await serve(
    store.observed((name) => {
      statements.push(name);
    }),
  );
});
afterAll(async () => {
  await service.close();
  await store.close();
});

const errorsOf = ({ body }: HttpAnswer): readonly unknown[] =>
  (body as { errors: readonly { message: string; extensions: unknown }[] }).errors.map(({ message, extensions }) => [
    message,
    extensions,
  ]);

const ARLAND = '{ actor(id: "arland") { id } }';
const answer = { data: { actor: { id: 'arland' } } };

describe('The endpoint', () => {
  it('answers a question that is posted', async () => {
    expect(await postQuery(service.url, ARLAND)).toMatchObject({ status: 200, body: answer });
  });

  it('answers a question in the address to a client that is no mere browser form', async () => {
    const url = `${service.url}/graphql?query=${encodeURIComponent(ARLAND)}`;
    expect(await fetchAnswer(url, { headers: { 'apollo-require-preflight': '1' } })).toMatchObject({
      status: 200,
      body: answer,
    });
    const refused = await fetchAnswer(url);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('BAD_REQUEST');
  });

  it('answers one of several operations by its name', async () => {
    const query = `query One { __typename } query Two ${ARLAND}`;
    const named = (operationName: string) => post(service.url, JSON.stringify({ query, operationName }));
    expect(await named('Two')).toMatchObject({ status: 200, body: answer });
    const unknown = await named('Three');
    expect(unknown.status).toBe(400);
    expect(errorsOf(unknown)).toEqual([['Unknown operation named "Three".', { code: 'OPERATION_RESOLUTION_FAILURE' }]]);
  });

  it('keeps no questions for clients that send their hash alone', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const missing = await post(service.url, JSON.stringify({ extensions }));
    expect(missing.status).toBe(200);
    expect(errorsOf(missing)).toEqual([['PersistedQueryNotSupported', { code: 'PERSISTED_QUERY_NOT_SUPPORTED' }]]);
  });

  it('does not say what it is made of', async () => {
    const response = await fetch(`${service.url}/livez`);
    expect([...response.headers.keys()].filter((name) => /powered|server|version/.test(name))).toEqual([]);
  });
});

describe('A request that is refused runs no statement and shows no internals:', () => {
  interface Refused {
    readonly what: string;
    readonly send: () => Promise<HttpAnswer>;
    readonly status: number;
    readonly errors: readonly unknown[];
  }
  const json = { 'content-type': 'application/json' };
  const REFUSED: readonly Refused[] = [
    {
      what: 'a body that is not JSON',
      send: () => post(service.url, '{ "query": '),
      status: 400,
      errors: [['The request cannot be read.', { code: 'BAD_REQUEST' }]],
    },
    {
      what: 'a body that is a text',
      send: () => post(service.url, '"query"'),
      status: 400,
      errors: [['The request cannot be read.', { code: 'BAD_REQUEST' }]],
    },
    {
      what: 'a body of 300 kB',
      send: () => postQuery(service.url, `{ actor(id: "${'x'.repeat(300_000)}") { id } }`),
      status: 413,
      errors: [['The request is larger than 256kb.', { code: 'BAD_REQUEST' }]],
    },
    {
      what: 'a body in an unknown encoding',
      send: () => post(service.url, '{}', { ...json, 'content-encoding': 'zip' }),
      status: 415,
      errors: [['The request cannot be read.', { code: 'BAD_REQUEST' }]],
    },
    {
      what: 'a GET without a query',
      send: () => fetchAnswer(`${service.url}/graphql`, { headers: json }),
      status: 400,
      errors: [
        [
          'GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.',
          { code: 'BAD_REQUEST' },
        ],
      ],
    },
    {
      what: 'a body without a query',
      send: () => post(service.url, '{}'),
      status: 400,
      errors: [['POST body missing, invalid Content-Type, or JSON object has no keys.', { code: 'BAD_REQUEST' }]],
    },
    {
      what: 'several questions in a list',
      send: () => post(service.url, JSON.stringify([{ query: ARLAND }, { query: ARLAND }])),
      status: 400,
      errors: [['Operation batching disabled.', { code: 'BAD_REQUEST' }]],
    },
    {
      what: 'an unknown field',
      send: () => postQuery(service.url, '{ actor(id: "arland") { secret } }'),
      status: 400,
      errors: [['Cannot query field "secret" on type "Actor".', { code: 'GRAPHQL_VALIDATION_FAILED' }]],
    },
    {
      what: '21 questions in one',
      send: () =>
        postQuery(service.url, `{ ${Array.from({ length: 21 }, (_, index) => `q${index}: __typename`).join(' ')} }`),
      status: 400,
      errors: [['The operation asks 21 questions; at most 20 go into one request.', { code: 'TOO_COMPLEX' }]],
    },
    {
      what: 'more than 1,000 words',
      send: () => postQuery(service.url, `{ ${'{ id } '.repeat(350)} }`),
      status: 400,
      errors: [['The document has more than 1,000 words and signs; ask in several requests.', { code: 'TOO_COMPLEX' }]],
    },
    {
      what: 'a date that is none',
      send: () =>
        postQuery(service.url, 'query ($at: PartialDate) { ties(where: { validAt: $at }) { totalCount } }', {
          at: '2017-13',
        }),
      status: 400,
      errors: [
        [
          'Variable "$at" got invalid value "2017-13"; "2017-13" is not a date; write 2014, 2014-06, 2014-06-29, [2017-07-10..2017-11-03] or [..2014-11] (ISO 8601-2).',
          { code: 'DATE_INVALID' },
        ],
      ],
    },
    {
      what: 'a subscription',
      send: () => postQuery(service.url, 'subscription { changes }'),
      status: 400,
      errors: [['The schema has no subscription; ask a query or a mutation.', { code: 'GRAPHQL_VALIDATION_FAILED' }]],
    },
    {
      what: 'a number that is too large',
      send: () => postQuery(service.url, '{ actors(first: 1000) { totalCount } }'),
      status: 200,
      errors: [['first is 1000; it must be a whole number from 0 to 100.', { code: 'BAD_USER_INPUT' }]],
    },
  ];

  it.each(REFUSED)('$what', async ({ send, status, errors }) => {
    statements.length = 0;
    const refused = await send();
    expect([refused.status, errorsOf(refused)]).toEqual([status, errors]);
    expect(statements).toEqual([]);
    expect(internalsIn(refused.text)).toEqual([]);
    expect(service.reported).toEqual([]);
  });
});
