import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '../../src/api/http/server.ts';
import { browserPage } from '../../src/graph/browser-page.ts';
import { listSavedQueries, readBrowserFile } from '../../src/graph/browser-files.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { type OpenChromium, openChromium, skipWithoutChromium } from '../support/chromium.ts';
import { readGrass } from '../support/grass.ts';
import { guideBlocks } from '../support/guide-blocks.ts';
import { closeNewest, type Drawn, dropFile, frameOf, logIn, readDrawing } from '../support/neo4j-browser.ts';
import { postQuery } from '../support/serve.ts';
import { showGraph } from '../support/shown-graph.ts';
import { seededStore, testNeo4j } from '../support/store.ts';

const style = readGrass(readBrowserFile('style.grass'));
const { uri, httpUri, username, password, serviceUrl } = testNeo4j();
const start = browserPage(httpUri, uri, username);
/** A folder for pictures of what the tests see; null: none are kept. */
const pictures = process.env['ENTENTE_PICTURES'] ?? null;

const skip = skipWithoutChromium('Neo4j Browser was not driven');

let store: Store;
let server: Server;
let driver: Driver;
let chromium: OpenChromium;
let page: Page;

beforeAll(async () => {
  if (skip) return;
  store = await seededStore();
  const report = (error: unknown): void => {
    console.error(error);
  };
  const port = Number(new URL(serviceUrl).port);
  server = await startServer({ store, host: '127.0.0.1', port, browserUrl: start, report });
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  chromium = await openChromium();
  page = await chromium.context.newPage();
});
afterAll(async () => {
  if (skip) return;
  await chromium.close();
  await driver.close();
  await server.close();
  await store.close();
});

const takePicture = async (name: string): Promise<void> => {
  if (pictures !== null) await page.screenshot({ path: join(pictures, `${name}.png`) });
};

/** What the style says of a node or relationship: the rule of its last label that has one. */
const ruleOf = (selectors: readonly string[]) => {
  const last = [...style.keys()].findLast((selector) => selectors.includes(selector));
  return style.get(last ?? '') ?? {};
};

/** A caption as Browser fills it in. */
const captionOf = (template: string, type: string, properties: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(properties[name] ?? '')).replace('<type>', type);

/**
 * Browser cuts what is too long, with an ellipsis or without, and leaves out words that are wider than the node, the first one too
 * ("of…" for Organisation of Islamic Cooperation): all that it shows stands in the caption, in order, and begins a word of it.
 */
const fits = ({ caption }: Drawn, text: string): boolean => {
  const [words, whole] = [text.split(/\s+/), text.replace(/\s/g, '')];
  const letters = [...caption.replace(/…$/, '')];
  let position = -1;
  const inOrder = letters.every((letter) => (position = whole.indexOf(letter, position + 1)) >= 0);
  return inOrder && (letters.length === 0 || words.some((word) => word.startsWith(letters[0] ?? '')));
};

/** How many arrows were drawn, and how many said something. Browser leaves the words out where two nodes come to lie too near. */
const arrows = { drawn: 0, captioned: 0 };

/** Holds the newest picture against what the statement returns and what the style says of it. */
const expectDrawing = async (text: string): Promise<void> => {
  const graph = await showGraph(driver, text);
  const drawing = await readDrawing(page, graph.nodes.length, graph.relationships.length);
  expect(drawing.nodes).toHaveLength(graph.nodes.length);
  for (const { identity, labels, properties } of graph.nodes) {
    const { color, caption = '' } = ruleOf(labels.map((label) => `node.${label}`));
    const drawn = drawing.nodes.find(({ id }) => id === neo4j.int(identity).toNumber());
    if (drawn === undefined) throw new Error(`${String(properties['id'])} is not drawn`);
    expect(drawn.fill, String(properties['id'])).toBe(color);
    const whole = captionOf(caption, '', properties);
    expect(whole).not.toBe('');
    expect(drawn.caption).not.toBe('');
    expect(fits(drawn, whole), `${drawn.caption} for ${whole}`).toBe(true);
  }
  const wanted = graph.relationships.map(({ type, properties }) => {
    const { color = '', caption = '' } = ruleOf([`relationship.${type}`]);
    return { fill: color, caption: captionOf(caption, type, properties) };
  });
  expect(drawing.relationships.map(({ fill }) => fill).sort()).toEqual(wanted.map(({ fill }) => fill).sort());
  for (const drawn of drawing.relationships)
    expect(
      wanted.some(({ fill, caption }) => fill === drawn.fill && fits(drawn, caption)),
      `${drawn.caption} in ${drawn.fill}`,
    ).toBe(true);
  arrows.drawn += drawing.relationships.length;
  arrows.captioned += drawing.relationships.filter(({ caption }) => caption !== '').length;
};

interface Answer {
  readonly data: {
    readonly paths: { readonly nodes: readonly { readonly cypher: Readonly<Record<string, string>> }[] };
  };
}

describe.skipIf(skip)('Neo4j Browser on the local server', () => {
  it('opens with our style and our guide once a person has logged in', async () => {
    await logIn(page, start, password);
    await frameOf(page, `:style ${serviceUrl}/browser/style.grass`).waitFor();
    await frameOf(page, `:play ${serviceUrl}/browser/guide.html`)
      .getByText('Who stands with whom, against whom, since when, and who says so')
      .waitFor();
    await takePicture('opened');
  });

  it(
    'runs every question of the guide, and draws what it returns and no more, in the colours of the palette',
    { timeout: 240_000 },
    async () => {
      const guide = frameOf(page, `:play ${serviceUrl}/browser/guide.html`);
      const blocks = guideBlocks();
      const asked: string[] = [];
      for (;;) {
        const questions = guide.locator('pre.runnable');
        for (let position = 0; position < (await questions.count()); position += 1) {
          const question = questions.nth(position);
          const text = ((await question.textContent()) ?? '').trim();
          await question.locator('i').click();
          await expectDrawing(text);
          asked.push(text);
          await takePicture(`question-${String(asked.length).padStart(2, '0')}`);
          await closeNewest(page);
        }
        const next = guide.getByTestId('nextSlide');
        if (!(await next.isVisible())) break;
        await next.click();
      }
      expect(asked).toEqual(blocks);
      expect(arrows.captioned).toBeGreaterThan(arrows.drawn / 2);
    },
  );

  it('takes the zip of saved queries as a folder of favourites', async () => {
    await dropFile(page, `${serviceUrl}/browser/queries.zip`);
    await page.getByTestId('navigationFavorites').click();
    await page.getByText('Entente', { exact: true }).click();
    for (const { title } of listSavedQueries()) await page.getByText(title, { exact: true }).first().waitFor();
    await takePicture('favourites');
    await page.getByTestId('navigationFavorites').click();
  });

  it('shows a path whose address is followed, at the press of Run', async () => {
    const { body } = await postQuery(
      serviceUrl,
      `{ paths(from: "iran", to: "popular-mobilization-forces", where: { validAt: "2017-07" }, first: 1) {
        ... on Paths { nodes { cypher { text browserUrl } } } } }`,
    );
    const [path] = (body as Answer).data.paths.nodes;
    const { text = '', browserUrl = '' } = path?.cypher ?? {};
    await page.goto(browserUrl);
    await page.getByTestId('activeEditor').getByText('ORDER BY hop', { exact: false }).waitFor();
    await frameOf(page, ':play').getByText('Who stands with whom').first().waitFor();
    await page.getByTestId('editor-Run').click();
    await expectDrawing(text);
    await takePicture('path');
  });
});
