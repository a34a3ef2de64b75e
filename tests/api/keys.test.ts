import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, type RawAnswer } from '../support/raw-http.ts';
import { serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

const WRITE = '9f1c5e7a3b8d20461f7e9c0b';
const READ = '51b0c9d8e7f6a43c2b1d0e9f';
const WRONG = '00c9d8e7f6a43c2b1d0e9f51';
const ASKED = ['/graphql?query={__typename}', '/export/actors.csv', '/picture.svg?actor=arland'];
const OPEN = ['/livez', '/readyz', '/', '/ide/', '/browser/'];

let store: Store;
let open: Served;
let closed: Served;
beforeAll(async () => {
  store = await smallStore();
});
beforeEach(async () => {
  open = await serve(store, WRITE);
  closed = await serve(store, WRITE, { access: { hosts: [], origins: [], readToken: READ } });
  return async () => {
    await open.close();
    await closed.close();
  };
});
afterAll(() => store.close());

const send = (service: Served, path: string, token: string | null): Promise<RawAnswer> =>
  ask(service.url, path, {
    'apollo-require-preflight': '1',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  });
const statuses = (service: Served, paths: readonly string[], token: string | null): Promise<readonly number[]> =>
  Promise.all(paths.map(async (path) => (await send(service, path, token)).status));
const codeOf = ({ text }: RawAnswer): unknown =>
  (JSON.parse(text) as { errors: readonly { extensions: { code: string } }[] }).errors[0]?.extensions.code;

/** Asks one after another. */
const inTurn = async (count: number, one: () => Promise<RawAnswer>): Promise<readonly RawAnswer[]> => {
  const answers: RawAnswer[] = [];
  for (let round = 0; round < count; round += 1) answers.push(await one());
  return answers;
};

describe('A service with a token to read', () => {
  it('answers who has it, or the write token, and nobody else', async () => {
    expect(await statuses(closed, ASKED, READ)).toEqual([200, 200, 200]);
    expect(await statuses(closed, ASKED, WRITE)).toEqual([200, 200, 200]);
    expect(await statuses(closed, ASKED, null)).toEqual([401, 401, 401]);
    expect(await statuses(closed, ASKED, WRONG)).toEqual([401, 401, 401]);
    const refused = await send(closed, ASKED[1] ?? '', null);
    expect([refused.headers['www-authenticate'], codeOf(refused)]).toEqual(['Bearer', 'UNAUTHENTICATED']);
  });

  it('says of its health, and shows the pages that ask, without it', async () => {
    expect(await statuses(closed, OPEN, null)).toEqual(OPEN.map(() => 200));
  });

  it('does not allow changes to who may only read', async () => {
    const body = JSON.stringify({ query: 'mutation { retireClaim(id: "x", reason: "y") { id } }' });
    const headers = { authorization: `Bearer ${READ}`, 'content-type': 'application/json' };
    const { status } = await ask(closed.url, '/graphql', headers, { method: 'POST', body });
    expect(status).toBe(401);
  });

  it('does not tell its schema, neither by introspection nor by suggestions', async () => {
    const asked = (query: string) => send(closed, `/graphql?query=${encodeURIComponent(query)}`, READ);
    const introspected = await asked('{ __schema { queryType { name } } }');
    expect([introspected.status, introspected.text.includes('queryType {')]).toEqual([400, false]);
    const misspelt = await asked('{ actr(id: "arland") { id } }');
    expect(misspelt.status).toBe(400);
    expect(misspelt.text).not.toContain('Did you mean');
  });
});

describe('Wrong tokens', () => {
  it.each([
    ['a service that all may read', () => open, 200],
    ['a service with a token to read', () => closed, 401],
  ])('of one address are told to wait after ten, by %s', async (_, service, first) => {
    const answers = await inTurn(12, () => send(service(), ASKED[0] ?? '', WRONG));
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => first), 429, 429]);
    const [last] = answers.slice(-1);
    expect(last === undefined ? null : codeOf(last)).toBe('TOO_MANY_TRIES');
    expect(Number(last?.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(Number(last?.headers['retry-after'])).toBeLessThanOrEqual(60);
  });

  it('do not lock out the right one, nor those who send none, from the same address', async () => {
    await inTurn(15, () => send(open, ASKED[0] ?? '', WRONG));
    expect((await send(open, ASKED[0] ?? '', WRONG)).status).toBe(429);
    expect(await statuses(open, ASKED, WRITE)).toEqual([200, 200, 200]);
    expect(await statuses(open, ASKED, null)).toEqual([200, 200, 200]);
  });
});
