import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { LOAD, wipe } from '../support/records.ts';
import { post, serve, type Served } from '../support/serve.ts';
import { ledger, smallRecords } from '../support/small-ledger.ts';
import { emptyStore } from '../support/store.ts';

const TOKEN = 'a-token-of-this-test-run';
let store: Store;
let open: Served;
let closed: Served;
beforeAll(async () => {
  store = await emptyStore();
  open = await serve(store, TOKEN);
  closed = await serve(store);
});
beforeEach(async () => {
  await wipe(store);
  await loadRecords(store, smallRecords, LOAD);
});
afterAll(async () => {
  await open.close();
  await closed.close();
  await store.close();
});

const { id } = ledger.split;
const RETIRE = `mutation { retireClaim(id: "${id}", reason: "wrong") { retiredBecause } }`;
const RECORD = `mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { created bookmark issues { field } } }`;

const send = (to: Served, query: string, headers: Readonly<Record<string, string>> = {}, variables: object = {}) =>
  post(to.url, JSON.stringify({ query, variables }), { 'content-type': 'application/json', ...headers });

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const isRetired = async (): Promise<unknown> =>
  (await store.runPlain(`MATCH (c:Claim { id: '${id}' }) RETURN c.retiredAt IS NOT NULL AS retired`))[0]?.['retired'];

const FORBIDDEN =
  'This service takes no changes. Start it with ENTENTE_WRITE_TOKEN (24 characters or more) or ENTENTE_WRITE_TOKEN_FILE to switch them on.';
const UNAUTHENTICATED = 'A change takes the write token of this service: send it as "Authorization: Bearer <token>".';

describe('a change', () => {
  it('is made with the token, and without regard to the case of the scheme', async () => {
    const { status, body } = await send(open, RETIRE, { authorization: `bearer ${TOKEN}` });
    expect([status, body]).toMatchObject([200, { data: { retireClaim: { retiredBecause: 'wrong' } } }]);
    expect(await isRetired()).toBe(true);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['no token', {}],
    ['another token', bearer('a-token-of-another-run')],
    ['the beginning of it', bearer(TOKEN.slice(0, -1))],
    ['more than it', bearer(`${TOKEN}x`)],
    ['no scheme', { authorization: TOKEN }],
    ['another scheme', { authorization: `Basic ${TOKEN}` }],
    ['an empty token', { authorization: 'Bearer ' }],
  ])('is refused with %s, and nothing is changed', async (_, headers) => {
    const { status, body, headers: sent } = await send(open, RETIRE, headers);
    expect([status, body]).toEqual([
      401,
      { errors: [{ message: UNAUTHENTICATED, extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
    expect(sent.get('www-authenticate')).toBe('Bearer');
    expect(await isRetired()).toBe(false);
  });

  it('is refused by a service without a token, whatever is sent', async () => {
    for (const headers of [{}, bearer(TOKEN), bearer('')]) {
      const { status, body } = await send(closed, RETIRE, headers);
      expect([status, body]).toEqual([403, { errors: [{ message: FORBIDDEN, extensions: { code: 'FORBIDDEN' } }] }]);
    }
    expect(await isRetired()).toBe(false);
  });

  it('is refused before its values are looked at, in every field of the request', async () => {
    const twice = `mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { created } ${RETIRE.slice(10)}`;
    const { body } = await send(open, twice, {}, { input: [{ subject: 1 }] });
    expect(body).toEqual({ errors: [{ message: UNAUTHENTICATED, extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await isRetired()).toBe(false);
  });

  it('needs no token to be read', async () => {
    expect((await send(open, '{ sources { totalCount } }')).body).toMatchObject({
      data: { sources: { totalCount: 3 } },
    });
  });

  it('is not made by a GET', async () => {
    const response = await fetch(`${open.url}/graphql?query=${encodeURIComponent(RETIRE)}`, {
      headers: { ...bearer(TOKEN), 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
    expect(await isRetired()).toBe(false);
  });
});

describe('the bookmark of a change', () => {
  const input = [
    {
      subject: 'arland',
      type: 'SUPPORTS',
      object: 'borland',
      attestedOn: '2014',
      source: 'paper',
      evidence: [{ document: 'paper', locator: 'p1' }],
    },
  ];
  const bookmarkOf = (body: unknown): string =>
    (body as { data: { recordClaims: { bookmark: string } } }).data.recordClaims.bookmark;
  const COUNT = '{ claims { totalCount } }';

  it('is in the answer and in its header, and is accepted by the next request, alone and with others', async () => {
    const recorded = await send(open, RECORD, bearer(TOKEN), { input });
    const bookmark = bookmarkOf(recorded.body);
    expect(recorded.headers.get('entente-bookmark')).toBe(bookmark);
    const retired = await send(open, RETIRE, { ...bearer(TOKEN), 'entente-bookmark': bookmark });
    const second = retired.headers.get('entente-bookmark') ?? '';
    expect(new Set([bookmark, second, '']).size).toBe(3);
    const { length } = Object.keys(ledger);
    for (const header of [bookmark, second, `${bookmark}, ${second}`, `,${second},`])
      expect((await send(open, COUNT, { 'entente-bookmark': header })).body).toMatchObject({
        data: { claims: { totalCount: length } },
      });
  });

  it('is there too when nothing was written', async () => {
    const { body, headers } = await send(open, RECORD, bearer(TOKEN), { input: [{ ...input[0], source: 'nothing' }] });
    expect(body).toMatchObject({ data: { recordClaims: { created: 0, issues: [{ field: 'source' }] } } });
    expect(headers.get('entente-bookmark')).toBe(bookmarkOf(body));
    expect((await send(open, COUNT, { 'entente-bookmark': bookmarkOf(body) })).body).toMatchObject({ data: {} });
  });

  it('is not in the answer to a question', async () => {
    expect((await send(open, COUNT)).headers.get('entente-bookmark')).toBeNull();
  });

  it.each(['nonsense', 'FB:nonsense', '""', 'x'.repeat(5_000)])(
    'that Neo4j never gave is refused: %#',
    async (header) => {
      const { body } = await send(open, COUNT, { 'entente-bookmark': header });
      expect(body).toMatchObject({
        errors: [
          {
            message: 'A bookmark is not one that Neo4j gave: pass those of a mutation unchanged, or none.',
            extensions: { code: 'BOOKMARK_INVALID' },
          },
        ],
      });
      expect(open.reported).toEqual([]);
    },
  );

  it('that the store does not reach is an answer within seconds', async () => {
    const { body } = await send(open, RETIRE, bearer(TOKEN)).then(() => send(open, RECORD, bearer(TOKEN), { input }));
    // FB: and, in base64, the id of the database, the number of a transaction (c9 and two bytes) and an empty list.
    const bytes = Buffer.from(bookmarkOf(body).slice(3), 'base64');
    expect(bytes.at(-4)).toBe(0xc9);
    bytes.writeInt16BE(0x7fff, bytes.length - 3);
    const begun = Date.now();
    const answer = await send(open, COUNT, { 'entente-bookmark': `FB:${bytes.toString('base64')}` });
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    expect(answer.status).toBe(503);
    expect(Date.now() - begun).toBeLessThan(9_000);
  });
});
