import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, type RawAnswer } from '../support/raw-http.ts';
import { serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

const KEY = '51b0c9d8e7f6a43c2b1d0e9f';
let store: Store;
let service: Served;
beforeAll(async () => {
  store = await smallStore();
  service = await serve(store, null, { access: { hosts: [], origins: [], readToken: KEY } });
});
afterAll(async () => {
  await service.close();
  await store.close();
});

/** With the key: what somebody may see who was let in. */
const AUTHORIZED = { authorization: `Bearer ${KEY}` };

const post = (query: string): Promise<RawAnswer> => postBody(JSON.stringify({ query, operationName: 'cop' }));

const postBody = (body: string, type = 'application/json'): Promise<RawAnswer> =>
  ask(service.url, '/graphql', { ...AUTHORIZED, 'content-type': type }, { method: 'POST', body });

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
  readonly extensions?: object;
}

const answerOf = ({ text }: RawAnswer): Answer => JSON.parse(text) as Answer;
const times = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join(' ');

/** Refused before anything ran, in few words. */
const expectRefusal = (answer: RawAnswer, status = 400): void => {
  const { data, errors = [] } = answerOf(answer);
  expect([answer.status, data]).toEqual([status, undefined]);
  expect(errors.length).toBeGreaterThan(0);
};

describe('A private service gives the checks of graphql-cop nothing to find:', () => {
  it('a field whose name is misspelt gets no suggestion of the right one', async () => {
    const { text } = await post('query cop { actr(id: "arland") { id } }');
    expect(text).toContain('Cannot query field');
    expect(text).not.toMatch(/did you mean|actor/i);
  });

  it('introspection is off', async () => {
    expectRefusal(await post('query cop { __schema { types { name fields { name } } } }'));
  });

  it('introspection that goes round in circles is off', async () => {
    const fields = 'fields { type { '.repeat(4) + 'name' + ' } }'.repeat(4);
    expectRefusal(await post(`query cop { __schema { types { ${fields} } } }`));
  });

  it('its address shows no GraphiQL or Playground to a browser', async () => {
    for (const path of ['/graphql', '/graphiql', '/playground', '/console', '/ide/']) {
      const { text } = await ask(service.url, path, { accept: 'text/html' });
      expect(text).not.toMatch(/graphiql\.min\.css|GraphQL Playground|graphql-playground|GraphiQL/);
    }
  });

  it('a question in an address is refused to a browser that was led there', async () => {
    expectRefusal(await ask(service.url, '/graphql?query=query%20cop%7B__typename%7D', AUTHORIZED));
  });

  it('a change in an address is refused', async () => {
    const query = encodeURIComponent('mutation cop { __typename }');
    const headers = { ...AUTHORIZED, 'apollo-require-preflight': '1' };
    const { status, text } = await ask(service.url, `/graphql?query=${query}`, headers);
    expect([status, text.includes('Mutation')]).toEqual([405, false]);
  });

  it('a question as a form is refused', async () => {
    expectRefusal(await postBody('query=query%20cop%7B__typename%7D', 'application/x-www-form-urlencoded'));
  });

  it('answers hold no trace of how they were made', async () => {
    const { data, extensions = {} } = answerOf(await post('query cop { __typename }'));
    expect([data, 'tracing' in extensions]).toEqual([{ __typename: 'Query' }, false]);
  });

  it('what cannot be parsed shows no exception', async () => {
    const { errors = [] } = answerOf(await post('qwerty cop { abc }'));
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'GRAPHQL_PARSE_FAILED' }]);
  });

  it('a hundred aliases are refused', async () => {
    expectRefusal(await post(`query cop { ${times(101, (index) => `alias${index}: __typename`)} }`));
  });

  it('a list of ten questions is refused', async () => {
    expectRefusal(
      await postBody(`[${times(10, () => '{"query":"query cop { __typename }"}').replaceAll('} {', '},{')}]`),
    );
  });

  it('a field with ten directives is refused', async () => {
    expectRefusal(await post(`query cop { __typename ${times(10, () => '@aa')} }`));
  });

  it('a field that is asked five hundred times is refused', async () => {
    expectRefusal(await post(`query cop { ${times(500, () => '__typename')} }`));
  });
});
