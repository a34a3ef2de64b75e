import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask } from '../support/raw-http.ts';
import { serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
let closed: Served;
let listed: Served;
let everywhere: Served;
beforeAll(async () => {
  store = await smallStore();
  closed = await serve(store);
  const access = { hosts: ['entente.example'], origins: ['https://site.example'], readToken: null };
  listed = await serve(store, null, { access });
  everywhere = await serve(store, null, { host: '0.0.0.0' });
});
afterAll(async () => {
  for (const service of [closed, listed, everywhere]) await service.close();
  await store.close();
});

const REFUSED = {
  errors: [
    {
      message: 'The request names a host that is not this service. ENTENTE_ALLOWED_HOSTS lists further ones.',
      extensions: { code: 'HOST_REFUSED' },
    },
  ],
};
const statusFor = async (service: Served, host: string): Promise<number> =>
  (await ask(service.url, '/livez', { host })).status;

describe('A request', () => {
  it.each(['127.0.0.1', 'localhost', 'LOCALHOST:4000', 'localhost.:80', '[::1]:4000'])(
    'that names this machine as %s is answered',
    async (host) => {
      expect(await statusFor(closed, host)).toBe(200);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4000', '10.0.0.1', 'a b', '[localhost]'])(
    'that names "%s" is refused, whatever it asks',
    async (host) => {
      for (const path of ['/livez', '/graphql?query={__typename}', '/export/ties.csv', '/ide/', '/browser/']) {
        const { status, text } = await ask(closed.url, path, { host });
        expect([path, status, JSON.parse(text)]).toEqual([path, 421, REFUSED]);
      }
    },
  );

  it('may name a host that the operator lists', async () => {
    expect([await statusFor(listed, 'entente.example'), await statusFor(closed, 'entente.example')]).toEqual([
      200, 421,
    ]);
  });

  it('may name any address, and no other name, of a service on every address', async () => {
    const hosts = ['10.1.2.3:4000', '[fd00::1]', 'localhost', 'evil.example'];
    const url = { ...everywhere, url: everywhere.url.replace('localhost', '127.0.0.1') };
    expect(await Promise.all(hosts.map((host) => statusFor(url, host)))).toEqual([200, 200, 200, 421]);
  });

  it('whose path is no text is refused as one that cannot be read', async () => {
    const statuses = ['/export/%', '/export/%ff', '/browser/%', '/ide/%', '/%'].map(
      async (path) => (await ask(closed.url, path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([400, 400, 404, 404, 404]);
    const { text } = await ask(closed.url, '/export/%');
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: 'The request cannot be read.', extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(closed.reported).toEqual([]);
  });
});

describe('A page of another site', () => {
  const paths = ['/graphql?query={__typename}', '/export/actors.csv', '/export/nothing', '/picture.svg'];
  const allowedFor = async (service: Served, path: string, origin: string) =>
    (await ask(service.url, path, { origin, 'apollo-require-preflight': '1' })).headers['access-control-allow-origin'];

  it('may read nothing by default', async () => {
    for (const path of paths) expect(await allowedFor(closed, path, 'https://site.example')).toBeUndefined();
  });

  it.each(['https://site.example.evil.example', 'http://site.example', 'https://other.example', 'null'])(
    'may read nothing when its origin is %s, which is not listed',
    async (origin) => {
      for (const path of paths) expect(await allowedFor(listed, path, origin)).toBeUndefined();
    },
  );

  it('may read answers when its origin is listed', async () => {
    for (const path of paths)
      expect(await allowedFor(listed, path, 'https://site.example')).toBe('https://site.example');
    const origin = 'https://site.example';
    const asked = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const { status, headers } = await ask(listed.url, '/graphql', asked, { method: 'OPTIONS' });
    expect([status, headers['access-control-allow-origin'], headers['vary']]).toEqual([204, origin, 'Origin']);
    expect(String(headers['access-control-allow-headers'])).toContain('idempotency-key');
  });
});

describe('Every answer', () => {
  const PATHS: readonly (readonly [string, string])[] = [
    ['/livez', 'same-origin'],
    ['/readyz', 'same-origin'],
    ['/', 'same-origin'],
    ['/ide/', 'same-origin'],
    ['/ide/main.js', 'same-origin'],
    ['/browser/', 'cross-origin'],
    ['/browser/style.grass', 'cross-origin'],
    ['/graphql?query={__typename}', 'same-origin'],
    ['/export/actors.csv', 'same-origin'],
    ['/export/nothing', 'same-origin'],
    ['/picture.svg', 'same-origin'],
    ['/nothing', 'same-origin'],
  ];

  it.each(PATHS)('has its security headers: %s', async (path, policy) => {
    const { headers } = await ask(closed.url, path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': policy,
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
