import { execFileSync } from 'node:child_process';
import { get, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserRouter, queriesZip } from '../../src/api/http/browser-router.ts';
import { listSavedQueries, readBrowserFile } from '../../src/graph/browser-files.ts';
import { packageRoot } from '../../src/graph/package-root.ts';

const queries = listSavedQueries();

let server: Server;
let url: string;
beforeAll(async () => {
  const app = express();
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  app.use(browserRouter(url));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(`${url}${path}`, { redirect: 'manual', ...options });

/** Unlike `fetch`, which asks for a fresh answer whenever it asks for a changed one. */
const statusOf = (path: string, headers: OutgoingHttpHeaders): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(`${url}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

const FILES = ['/browser/', '/browser/style.grass', '/browser/guide.html', '/browser/queries.zip'];

describe('What Neo4j Browser shows of ours', () => {
  it.each(FILES)('%s may be read by a page of another origin', async (path) => {
    const preflight = await open(path, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://127.0.0.1:7474',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'cache-control,pragma',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('cache-control, pragma');
    const response = await open(path, { headers: { origin: 'http://127.0.0.1:7474' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(FILES)('%s is sent again only when it has changed', async (path) => {
    const first = await open(path);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(await statusOf(path, { 'if-none-match': first.headers.get('etag') ?? '' })).toBe(304);
    expect(await statusOf(path, { 'if-none-match': '"another"' })).toBe(200);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is only read: %s is refused', async (method) => {
    const response = await open('/browser/style.grass', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('answers HEAD as GET, without the text', async () => {
    const response = await open('/browser/style.grass', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/plain; charset=utf-8',
      '',
    ]);
  });

  it('is found from /browser, and nothing else is', async () => {
    const response = await open('/browser');
    expect([response.status, response.headers.get('location')]).toEqual([302, 'browser/']);
    for (const path of ['/browser/templates/path.cypher', '/browser/queries/..%2Fstyle.grass', '/browser/x'])
      expect((await open(path)).status, path).toBe(404);
  });

  it('has one page that leads to all of it', async () => {
    const page = await open('/browser/');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link ?? '');
    expect(links.length).toBe(4 + queries.length);
    for (const link of links) expect((await fetch(new URL(link, page.url))).status, link).toBe(200);
    expect(html).toContain(`:style ${url}/browser/style.grass`);
  });

  it('serves each saved query as its file is', async () => {
    for (const { name, source } of queries)
      expect(await (await open(`/browser/queries/${name}.cypher`)).text()).toBe(source);
    expect(await (await open('/browser/style.grass')).text()).toBe(readBrowserFile('style.grass'));
  });

  it('has a guide without gaps: pages, questions, and whole addresses of this service', async () => {
    const html = await (await open('/browser/guide.html')).text();
    expect(html.split('<slide').length - 1).toBeGreaterThan(5);
    expect(html).not.toMatch(/<query|<ties>|<kinds>|\{service\}|undefined/);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !link.startsWith(`${url}/`))).toEqual([]);
  });
});

describe('The zip of saved queries', () => {
  it('holds every query in one folder, which becomes one of favourites', async () => {
    const bytes = new Uint8Array(await (await open('/browser/queries.zip')).arrayBuffer());
    const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
    expect(files).toEqual(queries.map(({ name, source }) => [`Entente/${name}.cypher`, source]));
  });

  it.each(['UTC', 'Pacific/Auckland', 'America/New_York'])('has the same bytes in the time zone %s', (TZ) => {
    const program = `
      const { queriesZip } = await import('./src/api/http/browser-router.ts');
      const { listSavedQueries } = await import('./src/graph/browser-files.ts');
      process.stdout.write(queriesZip(listSavedQueries()).toString('base64'));`;
    const elsewhere = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      cwd: packageRoot(),
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(elsewhere).toBe(queriesZip(queries).toString('base64'));
  });
});
