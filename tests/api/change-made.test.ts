import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROMPT } from '../../src/graph/store/connection.ts';
import { Store } from '../../src/graph/store/store.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { BoltProxy, type Fate } from '../support/bolt-proxy.ts';
import { LOAD, wipe } from '../support/records.ts';
import { fetchAnswer, serve, type Served } from '../support/serve.ts';
import { ledger, smallRecords } from '../support/small-ledger.ts';
import { emptyStore, testAddress } from '../support/store.ts';

const TOKEN = 'a-token-for-the-tests-of-changes-4711';
const INPUT = [
  {
    subject: 'arland',
    type: 'SUPPORTS',
    object: 'borland',
    attestedOn: '2014',
    source: 'paper',
    evidence: [{ document: 'paper', locator: 'p1:0-9' }],
  },
];
const RECORD = `mutation ($input: [ClaimInput!]!) {
  recordClaims(input: $input) { created claims { id subject { id name } source { id } } } }`;

const TIMED_OUT = { fails: 'Neo.ClientError.Transaction.TransactionTimedOut', says: 'It took too long.' };
const NOT_OPEN = { fails: 'Neo.TransientError.General.DatabaseUnavailable', says: 'The database is not available.' };

let store: Store;
let behind: Store;
let proxy: BoltProxy;
let service: Served;
/** What becomes of every statement after a change was committed. */
let then: Fate = 'pass';
let written = 0;
beforeAll(async () => {
  store = await emptyStore();
  proxy = await BoltProxy.open(testAddress().uri);
  behind = new Store({ ...testAddress(), uri: proxy.uri }, { patience: { ...PROMPT, pingMs: 3_000 } });
  const observed = behind.observed((name) => {
    if (name === 'write/put-ledger-head') written = 1;
  });
  proxy.fateOf = ({ message, side }) => {
    if (message === 'COMMIT' && side === 'reply' && written === 1) written = 2;
    return message === 'RUN' && side === 'reply' && written === 2 ? then : 'pass';
  };
  service = await serve(observed, TOKEN);
});
beforeEach(async () => {
  await wipe(store);
  await loadRecords(store, smallRecords, LOAD);
  written = 0;
  then = 'pass';
});
afterAll(async () => {
  await service.close();
  await behind.close();
  await proxy.close();
  await store.close();
});

interface Body {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

const send = async (query: string, variables: object, key: string | null = null) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
  const answer = await fetchAnswer(`${service.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    headers: key === null ? headers : { ...headers, 'idempotency-key': key },
  });
  return { ...answer, body: answer.body as Body };
};

describe('A change that is stored and whose answer cannot be read', () => {
  it.each([
    ['the store ends each read', TIMED_OUT, 'STORE_BUSY'],
    ['the database is not open', NOT_OPEN, 'STORE_UNAVAILABLE'],
    ['each connection is cut', 'reset', 'STORE_UNAVAILABLE'],
  ] as const)('since %s says that it is stored, and how to ask', async (_, fate, code) => {
    then = fate;
    const { status, headers, body } = await send(RECORD, { input: INPUT }, 'a key');
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(headers.get('entente-bookmark')).toMatch(/./);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'CHANGE_MADE', because: code }]);
    expect(body.errors?.[0]?.message).toBe(
      `The change is stored; the answer could not be read (${code}). Send the same request again with the header ` +
        '"Idempotency-Key: a key"; the answer then says what the first one did.',
    );
    then = 'pass';
    expect((await send(RECORD, { input: INPUT }, 'a key')).body.data).toMatchObject({ recordClaims: { created: 1 } });
  });

  it('is a retirement too', async () => {
    const { id } = ledger.alliance;
    const asked = `mutation { retireClaim(id: "${id}", reason: "wrong") { id subject { id } } }`;
    then = TIMED_OUT;
    const { status, body } = await send(asked, {});
    expect([status, body.errors?.[0]?.extensions]).toEqual([503, { code: 'CHANGE_MADE', because: 'STORE_BUSY' }]);
    expect(body.errors?.[0]?.message).toContain(`Ask for claim(id: "${id}").`);
  });

  it('is told apart from one beside it that was not made', async () => {
    const both = `mutation ($input: [ClaimInput!]!) {
      made: recordClaims(input: $input) { created }
      wrong: retireClaim(id: "no such claim", reason: "wrong") { id } }`;
    const { body } = await send(both, { input: INPUT });
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['NOT_FOUND']);
  });
});

it('A change that could not be made for the same reason says only that', async () => {
  written = 2;
  then = TIMED_OUT;
  const { status, body } = await send(RECORD, { input: INPUT });
  expect([status, body.errors?.[0]?.extensions]).toEqual([503, { code: 'STORE_BUSY' }]);
});
