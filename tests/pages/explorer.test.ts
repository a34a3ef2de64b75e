import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/graph/package-root.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { openChromium, skipWithoutChromium } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';
import { seededStore } from '../support/store.ts';

const BUILT = join(packageRoot(), 'dist/explorer');
const AXE = readFileSync(join(packageRoot(), 'node_modules/axe-core/axe.min.js'), 'utf8');
const skip = skipWithoutChromium('the pages for readers were not opened');
const ANSWER = '/answer?from=united-states&to=popular-mobilization-forces&date=2017-07';

let store: Store;
let url: string;
let close: () => Promise<unknown>;
let context: BrowserContext;
let page: Page;
let closeBrowser: () => Promise<unknown> = () => Promise.resolve();
const requested: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  store = await seededStore();
  const service = await serve(store);
  [url, close] = [service.url, () => service.close()];
  if (skip) return;
  const browser = await openChromium();
  [context, closeBrowser] = [browser.context, browser.close];
  context.on('request', (request) => requested.push(request.url()));
  page = await context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
});
afterAll(async () => {
  await closeBrowser();
  await close();
  await store.close();
});

const violations = (): Promise<readonly string[]> =>
  page.evaluate(
    `(async () => { ${AXE}; const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => id + ' ' + nodes[0].html); })()`,
  );
const sentences = (): Promise<string[]> => page.locator('.sentences li').allInnerTexts();

it('The script that an answer needs is smaller than 60 kB', () => {
  expect(existsSync(join(BUILT, 'index.html'))).toBe(true);
  const names = readdirSync(join(BUILT, 'assets')).filter((name) => name.endsWith('.js'));
  // What is drawn by other pages alone comes when they are opened.
  const needed = names.filter((name) => !/^(?:countries|network-picture|map-page|overview|sources|place)/.test(name));
  expect(needed.some((name) => name.startsWith('answer-page'))).toBe(true);
  const bytes = needed.reduce((sum, name) => sum + gzipSync(readFileSync(join(BUILT, 'assets', name))).length, 0);
  expect(bytes).toBeLessThan(60_000);
});

describe.skipIf(skip)('The page for readers', () => {
  it('answers two names by the keyboard alone, one of them in Arabic', async () => {
    await page.goto(url);
    await page.locator('#from').focus();
    await page.keyboard.type('الحشد الشعبي');
    await page.locator('#from-list [role=option]', { hasText: 'Popular Mobilization Forces' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('United Sta');
    await page.locator('#to-list [role=option]', { hasText: 'United States' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.sentences li').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/answer');
    expect(await page.locator('h1').innerText()).toContain('Popular Mobilization Forces and United States');
  });

  it('says of an answer what GraphQL says, and shows who says so', async () => {
    await page.goto(url + ANSWER);
    await page.locator('.sentences li').first().waitFor();
    const query = `{ paths(from: "united-states", to: "popular-mobilization-forces", where: { validAt: "2017-07" }) {
      ... on Paths { nodes { explanation hops { ties { id claims { id } } } } } } }`;
    const { paths } = await dataOf<{
      paths: { nodes: readonly { explanation: string; hops: readonly { ties: readonly { claims: unknown[] }[] }[] }[] };
    }>(store, query);
    expect(await sentences()).toEqual(paths.nodes.map(({ explanation }) => explanation));
    const first = page.locator('#path-1 ~ .hops .claims').first();
    await first.locator('summary').click();
    await first.locator('.claim').first().waitFor();
    expect(await first.locator('.claim').count()).toBe(paths.nodes[0]?.hops[0]?.ties[0]?.claims.length);
  });

  it('opens the same answer again from its address', async () => {
    await page.goto(`${url}${ANSWER}&certainty=CERTAIN&lang=ar`);
    await page.locator('.sentences li').first().waitFor();
    const shown = await sentences();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const again = await page.locator('#keep ~ .keep a').first().getAttribute('href');
    await page.goto(url + (again ?? ''));
    await page.locator('.sentences li').first().waitFor();
    expect(await sentences()).toEqual(shown);
    expect(page.url()).toContain('known=');
  });

  it('runs nothing that stands in an address, and offers who may be meant', async () => {
    const evil = '<img src=x onerror="document.title=1">';
    await page.goto(`${url}/answer?from=${encodeURIComponent(evil)}&to=iran`);
    await page.locator('.empty').first().waitFor();
    expect(await page.title()).toBe('Entente');
    expect(await page.locator('.empty').first().innerText()).toContain(evil);
    await page.goto(`${url}/answer?from=iran&to=iraqq`);
    await page.locator('.empty li', { hasText: 'Iraq' }).first().waitFor();
  });

  it.each(['en', 'ar'].flatMap((lang) => ['light', 'dark'].map((scheme) => [lang, scheme] as const)))(
    'breaks no rule of accessibility: %s, %s',
    { timeout: 120_000 },
    async (lang, scheme) => {
      await page.emulateMedia({ colorScheme: scheme as 'light' | 'dark' });
      for (const [address, there] of [
        [`/?lang=${lang}`, '.counts dd'],
        [`${ANSWER}&lang=${lang}`, 'svg.paths'],
        [`/actor/hezbollah?date=2015-06&lang=${lang}`, 'svg.timeline'],
        [`/dyad/russia/turkey?lang=${lang}`, '.chronicle li'],
      ] as const) {
        await page.goto(url + address);
        await page.locator(there).first().waitFor();
        expect([address, await violations()]).toEqual([address, []]);
      }
    },
  );

  it('divides those around an actor into camps as GraphQL does, each with its letter', async () => {
    await page.goto(`${url}/actor/syria?date=2013-06-01`);
    await page.getByRole('button', { name: 'Divide them into camps' }).click();
    await page.locator('.camps li').first().waitFor();
    const { camps } = await dataOf<{ camps: { camps: readonly { letter: string; size: number }[] } }>(
      store,
      '{ camps(where: { centre: "syria", validAt: "2013-06-01" }) { camps(first: 8) { letter size } } }',
    );
    expect(await page.locator('.camps .camp').allInnerTexts()).toEqual(camps.camps.map(({ letter }) => letter));
    expect(await page.locator('.camps li').first().innerText()).toContain(`${camps.camps[0]?.size ?? 0} actors`);
  });

  it('says that the service is busy, or that the store is away, and asks again when it is told to', async () => {
    const refuse = (code: string) => ({
      status: 503,
      headers: { 'retry-after': '2' },
      json: { errors: [{ message: 'no', extensions: { code } }] },
    });
    await page.route('**/graphql', (route) => route.fulfill(refuse('OVERLOADED')));
    await page.goto(url + ANSWER);
    await page.getByText('Try again in 2 seconds').waitFor();
    await page.unroute('**/graphql');
    await page.route('**/graphql', (route) => route.fulfill(refuse('STORE_UNAVAILABLE')));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The store does not answer.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.sentences li').first().waitFor();
  });

  it('asks nobody but its own service, and throws nothing', () => {
    expect(requested.length).toBeGreaterThan(20);
    expect(requested.filter((address) => !address.startsWith(`${url}/`) && !address.startsWith('blob:'))).toEqual([]);
    expect(problems).toEqual([]);
  });
});
