import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTOR_KINDS, type ActorKind, CLAIM_TYPES } from '../../src/domain/ties/types.ts';
import { browserTemplate, listSavedQueries, readBrowserFile } from '../../src/graph/browser-files.ts';
import { kindLabel } from '../../src/graph/mapping/actor.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { readGrass } from '../support/grass.ts';
import { guideBlocks } from '../support/guide-blocks.ts';
import { showGraph } from '../support/shown-graph.ts';
import { seededStore, testAddress } from '../support/store.ts';

const style = readGrass(readBrowserFile('style.grass'));
const queries = listSavedQueries();
const blocks = guideBlocks();

let store: Store;
let driver: Driver;
beforeAll(async () => {
  store = await seededStore();
  const { uri, username, password } = testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});
afterAll(async () => {
  await driver.close();
  await store.close();
});

const namesOf = async (statement: string): Promise<readonly string[]> =>
  (await store.runPlain(statement)).map(({ name }) => String(name));

/** A picture that Browser can show whole, all of it in our style. */
const expectPicture = async (text: string): Promise<void> => {
  const { rows, nodes, relationships, others, warnings } = await showGraph(driver, text);
  expect(others).toEqual([]);
  expect(warnings).toEqual([]);
  expect(rows).toBeGreaterThan(0);
  expect(relationships.length).toBeGreaterThan(0);
  // Of an answer with more Browser shows 300.
  expect(nodes.length).toBeLessThanOrEqual(300);
  const selectors = [
    ...nodes.flatMap(({ labels }) => labels.map((label) => `node.${label}`)),
    ...relationships.map(({ type }) => `relationship.${type}`),
  ];
  expect([...new Set(selectors)].filter((selector) => !style.has(selector))).toEqual([]);
};

describe('A saved query runs as it stands and shows a picture in our style:', () => {
  it.each(queries)('$title', ({ source }) => expectPicture(source));
});

describe('A question of the guide runs as it stands and shows a picture in our style:', () => {
  it.each(blocks.map((text) => [text.split('\n')[0] ?? '', text] as const))('%s', (_, text) => expectPicture(text));
});

describe('The saved queries', () => {
  it('are many, each with a title of its own and no parameter', () => {
    expect(queries.length).toBeGreaterThanOrEqual(15);
    expect(new Set(queries.map(({ title }) => title)).size).toBe(queries.length);
    for (const { name, title, source } of queries) {
      expect(source.split('\n')[0], name).toBe(`// ${title}`);
      expect(source, name).not.toContain('$');
    }
  });

  it('always show the same picture, also where they show the first of many', () => {
    for (const { name, source } of queries) if (source.includes('LIMIT')) expect(source, name).toContain('ORDER BY');
  });

  it('are what the guide asks', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(15);
    for (const block of blocks) expect(queries.map(({ source }) => source.trim())).toContain(block);
  });
});

describe('The style', () => {
  it('has a rule for every label and every relationship type of the store', async () => {
    const labels = await namesOf('CALL db.labels() YIELD label RETURN label AS name');
    const types = await namesOf('CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name');
    expect(labels).toEqual(expect.arrayContaining(['Actor', 'Claim', 'Event', 'Place', 'Source', 'State']));
    expect(types).toEqual(expect.arrayContaining([...CLAIM_TYPES, 'SUBJECT', 'EVIDENCE', 'WITHIN']));
    const selectors = [...labels.map((name) => `node.${name}`), ...types.map((name) => `relationship.${name}`)];
    expect(selectors.filter((selector) => !style.has(selector))).toEqual([]);
  });

  it("gives every actor one styled label beside Actor: its kind's", async () => {
    const rows = await store.runPlain('MATCH (a:Actor) RETURN a.id AS id, a.kind AS kind, labels(a) AS labels');
    expect(rows.length).toBeGreaterThan(100);
    for (const { id, kind, labels } of rows)
      expect([...(labels as string[])].sort(), String(id)).toEqual(['Actor', kindLabel(kind as ActorKind)].sort());
    expect(ACTOR_KINDS.map(kindLabel).filter((label) => !style.has(`node.${label}`))).toEqual([]);
  });
});

interface Answer {
  readonly paths: {
    readonly nodes: readonly {
      readonly actors: readonly { readonly id: string }[];
      readonly hops: readonly { readonly ties: readonly { readonly id: string }[] }[];
      readonly cypher: { readonly text: string; readonly parameters: unknown; readonly browserUrl: string };
    }[];
  };
}

const QUERY = `{ paths(from: "united-states", to: "popular-mobilization-forces", where: { validAt: "2017-07" }, first: 10) {
  ... on Paths { nodes { actors { id } hops { ties { id } } cypher { text parameters browserUrl } } } } }`;

describe('The statement of a path', () => {
  it('shows the actors of the path and the ties of its hops, pasted as it stands', async () => {
    const { paths } = await dataOf<Answer>(store, QUERY);
    expect(paths.nodes).toHaveLength(10);
    for (const { actors, hops, cypher } of paths.nodes) {
      const { nodes, relationships } = await showGraph(driver, cypher.text);
      const ties = hops.flatMap((hop) => hop.ties.map(({ id }) => id));
      expect(nodes.map(({ properties }) => String(properties['id'])).sort()).toEqual(actors.map(({ id }) => id).sort());
      expect(relationships.map(({ properties }) => String(properties['id'])).sort()).toEqual([...ties].sort());
      expect(cypher.parameters).toEqual({ actors: actors.map(({ id }) => id), ties });
    }
  });

  it('has parameters that are those of the statement with parameters', async () => {
    const { paths } = await dataOf<Answer>(store, QUERY);
    for (const { cypher } of paths.nodes) {
      const given = await driver.executeQuery(browserTemplate('path'), cypher.parameters as object);
      const pasted = await driver.executeQuery(cypher.text);
      expect(given.records.length).toBeGreaterThan(0);
      expect(given.records.map((record) => record.toObject())).toEqual(
        pasted.records.map((record) => record.toObject()),
      );
    }
  });

  it('has an address that opens Browser at the store, with the statement in the editor', async () => {
    const { paths } = await dataOf<Answer>(store, QUERY);
    const { text, browserUrl } = paths.nodes[0]?.cypher ?? { text: '', browserUrl: '' };
    const { origin, pathname, searchParams } = new URL(browserUrl);
    expect(`${origin}${pathname}`).toBe('http://127.0.0.1:7474/browser/');
    expect(Object.fromEntries(searchParams)).toEqual({
      connectURL: 'bolt://neo4j@127.0.0.1:7687',
      cmd: 'edit',
      arg: text,
    });
    // Browser decodes the whole address before it looks for the end of an argument.
    expect(text).not.toMatch(/[&#]/);
    expect(browserUrl).not.toMatch(/['() \n]/);
  });
});
