import { type AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import express from 'express';
import { buildASTSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../src/api/http/examples.ts';
import { ideRouter } from '../../src/api/http/ide.ts';
import { readTypeDefs } from '../../src/api/graphql/type-defs.ts';
import { skipWithoutChromium, openChromium } from '../support/chromium.ts';

const BROWSER_ACCEPTS = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const SAYS_WHAT_WAS_BLOCKED =
  "document.addEventListener('securitypolicyviolation', ({ blockedURI }) => console.warn('blocked ' + blockedURI))";

const examples = readExamples();
const skip = skipWithoutChromium('the query page was not opened');

let server: Server;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  const schema = buildASTSchema(readTypeDefs());
  const app = express();
  app.use(ideRouter(examples), express.json());
  app.post('/graphql', async (request, response) => {
    const { query, operationName } = request.body as { readonly query: string; readonly operationName?: string };
    asked.push(operationName ?? '');
    response.json(await graphql({ schema, source: query, operationName: operationName ?? null }));
  });
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = (path: string, accept: string): Promise<Response> =>
  fetch(`${origin}${path}`, { redirect: 'manual', headers: { accept } });

describe('The query page', () => {
  it.each(['/ide/', '/ide/index.html', '/ide/init.js', '/ide/main.js'])(
    'allows no address but its own at %s',
    async (path) => {
      const response = await open(path, BROWSER_ACCEPTS);
      expect(response.status).toBe(200);
      const policy = response.headers.get('content-security-policy') ?? '';
      const sources = new Set(policy.split('; ').flatMap((directive) => directive.split(' ').slice(1)));
      expect([...sources].sort()).toEqual(["'none'", "'self'", "'unsafe-inline'", 'data:']);
      expect(policy).toContain("script-src 'self';");
    },
  );

  it.each(['/ide', '/graphql'])('is where a browser that opens %s is sent', async (path) => {
    const response = await open(path, BROWSER_ACCEPTS);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('ide/');
  });

  it('leaves /graphql to programs and to questions in the address', async () => {
    expect((await open('/graphql', 'application/json')).status).toBe(404);
    expect((await open('/graphql', '*/*')).status).toBe(404);
    expect((await open('/graphql?query={__typename}', BROWSER_ACCEPTS)).status).toBe(404);
  });

  it.skipIf(skip)(
    'opens in a browser with one tab an example, or with the question of a link, asking nobody but its own service',
    { timeout: 60_000 },
    async () => {
      const { context, close } = await openChromium();
      try {
        const requested: string[] = [];
        const problems: string[] = [];
        context.on('request', (request) => requested.push(request.url()));
        context.on('response', (response) => {
          if (response.status() >= 400) problems.push(`${String(response.status())} ${response.url()}`);
        });
        const page = await context.newPage();
        page.on('pageerror', (error) => problems.push(String(error)));
        page.on('console', (message) => {
          // Evaluating text is refused; the page tries once and does without.
          if (['error', 'warning'].includes(message.type()) && message.text() !== 'blocked eval')
            problems.push(message.text());
        });
        await page.addInitScript(SAYS_WHAT_WAS_BLOCKED);
        await page.goto(`${origin}/ide/`);

        const tabs = page.locator('.window-switcher__item');
        await page.locator('.window-switcher__item--active', { hasText: examples[0]?.title ?? '' }).waitFor();
        await page
          .getByText(/Send query/)
          .first()
          .waitFor();
        const titles = (await tabs.allInnerTexts()).map((text) => text.split('\n')[0]);
        expect(titles).toEqual([...examples.map(({ title }) => title), '+ Add new']);
        await page.getByText('Docs', { exact: true }).click();
        await page.getByText('Query', { exact: true }).last().waitFor();
        await page.waitForLoadState('networkidle');

        const link = new URLSearchParams({ query: '{ actor(id: "iran") { id } }', variables: '{"first":7}' });
        const linked = await context.newPage();
        await linked.goto(`${origin}/ide/#${link.toString()}`);
        await linked.locator('.window-switcher__item--active', { hasText: 'Linked question' }).waitFor();
        await linked.getByText('"iran"').first().waitFor();
        expect(await linked.locator('.window-switcher__item').allInnerTexts()).toHaveLength(2);

        expect(asked).toContain('IntrospectionQuery');
        expect(requested.length).toBeGreaterThan(10);
        expect(requested.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
        expect(problems).toEqual([]);
      } finally {
        await close();
      }
    },
  );
});
