import {
  getIntrospectionQuery,
  getNamedType,
  introspectionFromSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/graph/package-root.ts';
import { MOST_NODES } from '../../src/api/graphql/cost/operation-cost.ts';
import { READINGS, SINGLES, SIZES, TEXTS_OF_HOPS } from '../../src/api/graphql/cost/sizes.ts';
import { refusalOf } from '../../src/api/graphql/document-limits.ts';
import { readExamples } from '../../src/api/http/examples.ts';
import { nodesOf, servedSchema } from '../support/costs.ts';
import { partsOf, tutorialPages } from '../support/markdown.ts';

/** Every field that answers with objects, as `Type.field`, and whether it is a list of them. */
const objectFields = Object.values(servedSchema.getTypeMap()).flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields())
        .filter((field) => isCompositeType(getNamedType(field.type)))
        .map((field) => ({
          name: `${type.name}.${field.name}`,
          isList: isListType(isNonNullType(field.type) ? field.type.ofType : field.type),
        }))
    : [],
);

describe('The table of sizes', () => {
  it('has every list of objects in the schema, and nothing else', () => {
    const lists = objectFields.filter(({ isList }) => isList).map(({ name }) => name);
    expect(lists.length).toBeGreaterThan(60);
    expect(Object.keys(SIZES).sort()).toEqual(lists.sort());
  });

  it('names fields of the schema where it prices what is read', () => {
    const names = objectFields.filter(({ isList }) => !isList).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(READINGS), ...Object.keys(SINGLES)]));
  });

  it('names texts of the schema where it prices what is read for them', () => {
    const paths = servedSchema.getType('Path');
    const fields = isObjectType(paths) ? Object.keys(paths.getFields()).map((name) => `Path.${name}`) : [];
    expect(fields).toEqual(expect.arrayContaining(Object.keys(TEXTS_OF_HOPS)));
  });

  it('says of the introspection at least what this schema comes to', () => {
    const { types, directives } = introspectionFromSchema(servedSchema).__schema;
    const perType = (count: number): number => count / types.length;
    const lengths = (of: (type: (typeof types)[number]) => readonly unknown[] | null | undefined): number =>
      types.reduce((sum, type) => sum + (of(type)?.length ?? 0), 0);
    const fields = types.flatMap((type) => ('fields' in type ? (type.fields ?? []) : []));
    const args = fields.reduce((sum, field) => sum + field.args.length, 0) / fields.length;
    const found: Readonly<Record<string, number>> = {
      '__Schema.types': types.length,
      '__Schema.directives': directives.length,
      '__Type.fields': perType(lengths((type) => ('fields' in type ? type.fields : null))),
      '__Type.inputFields': perType(lengths((type) => ('inputFields' in type ? type.inputFields : null))),
      '__Type.enumValues': perType(lengths((type) => ('enumValues' in type ? type.enumValues : null))),
      '__Type.interfaces': perType(lengths((type) => ('interfaces' in type ? type.interfaces : null))),
      '__Type.possibleTypes': perType(lengths((type) => ('possibleTypes' in type ? type.possibleTypes : null))),
      '__Field.args': args,
    };
    for (const [name, count] of Object.entries(found)) {
      const size = SIZES[name];
      expect([name, size?.of === 'estimate' && size.count >= count, count]).toEqual([name, true, count]);
    }
  });
});

describe('The cost of a question', () => {
  it.each([
    ['a question without objects', '{ __typename }', 0],
    ['one object', '{ actor(id: "iran") { id name } }', 1],
    ['a page by its argument, and its connection', '{ actors(first: 40) { nodes { id } } }', 41],
    ['a page by the default of the schema', '{ actors { nodes { id } } }', 26],
    ['null for a page as the default', '{ actors(first: null) { nodes { id } } }', 26],
    ['edges and their nodes', '{ actors(first: 10) { edges { cursor node { id } } } }', 21],
    ['lists within lists', '{ actors(first: 10) { nodes { ties(first: 5) { nodes { id } } } } }', 71],
    ['a list without pages by its estimate', '{ tie(id: "a") { claims { id } } }', 3],
    ['what several aliases ask, added up', '{ a: actor(id: "iran") { id } b: actor(id: "iraq") { id } }', 2],
    ['a fragment as its fields', '{ actors(first: 10) { ...P } } fragment P on ActorConnection { nodes { id } }', 11],
    [
      'a fragment each time it is spread',
      '{ a: actors(first: 10) { ...P } b: actors(first: 20) { ...P } } fragment P on ActorConnection { nodes { id } }',
      32,
    ],
    [
      'a fragment once in one selection',
      '{ actors(first: 10) { ...P ...P } } fragment P on ActorConnection { nodes { id } }',
      11,
    ],
    [
      'an inline fragment as its fields',
      '{ paths(from: "a", to: "b", first: 3) { ... on Paths { nodes { length } } } }',
      254,
    ],
    [
      'hops by how many are allowed',
      '{ paths(from: "a", to: "b", first: 1, where: { maxHops: 2 }) { ... on Paths { nodes { hops { sign } actors { id } } } } }',
      257,
    ],
    [
      'a text by what is read for it on each hop',
      '{ paths(from: "a", to: "b", first: 3, where: { maxHops: 2 }) { ... on Paths { nodes { explanation } } } }',
      314,
    ],
    ['nothing for what is skipped', '{ actors(first: 40) { nodes @skip(if: true) { id } } }', 1],
    ['all ties of a neighbourhood', '{ neighbourhood(of: "iran") { ties { id } } }', 451],
    ['a search by its default', '{ search(text: "a") { actor { id } } }', 20],
  ])('counts %s', (_, query, nodes) => {
    expect(nodesOf(query)).toBe(nodes);
  });

  it('counts variables as their values', () => {
    const query =
      'query ($first: Int = 7, $with: Boolean!) { actors(first: $first) { nodes @include(if: $with) { id } } }';
    expect(nodesOf(query, { with: true })).toBe(8);
    expect(nodesOf(query, { first: 30, with: true })).toBe(31);
    expect(nodesOf(query, { first: 30, with: false })).toBe(1);
  });

  it('counts the claims of a change by how many are sent', () => {
    const query =
      'mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { claims { id } issues { field } } }';
    const input = { subject: 'a', type: 'ALLIED_WITH', source: 's', evidence: [] };
    expect(nodesOf(query, { input: Array(3).fill(input) })).toBe(7);
  });

  it('takes as long as the document, and not as its product, where fragments spread fragments', () => {
    const deep = Array.from(
      { length: 40 },
      (_, index) =>
        `fragment F${index} on Actor { ${[0, 1].map((at) => `a${at}: ties(first: 1) { nodes { object { ...F${index + 1} } } }`).join(' ')} }`,
    );
    // 2^40 ways through it.
    const nodes = nodesOf(`{ actor(id: "iran") { ...F0 } } ${deep.join(' ')} fragment F40 on Actor { id }`);
    expect(nodes).toBeGreaterThan(2 ** 40);
  });
});

/** The questions of the notebooks: texts of Python in their cells. */
const notebookQuestions = readdirSync(join(packageRoot(), 'notebooks'))
  .filter((file) => file.endsWith('.ipynb'))
  .flatMap((file) => {
    const { cells } = JSON.parse(readFileSync(join(packageRoot(), 'notebooks', file), 'utf8')) as {
      readonly cells: readonly { readonly source: readonly string[] }[];
    };
    const texts = cells.flatMap(({ source }) => [...source.join('').matchAll(/"""\s*(query [\s\S]*?)"""/g)]);
    return texts.map(([, query = '']) => ({ where: `${file}: ${query.slice(0, 30)}`, query }));
  });

describe('Within the limits are', () => {
  const asked = [
    ...readExamples().map(({ title, query }) => ({ where: title, query })),
    ...tutorialPages()
      .flatMap(partsOf)
      .filter(({ kind }) => kind === 'graphql')
      .map(({ page, line, text }) => ({ where: `${page}:${line}`, query: text })),
    ...notebookQuestions,
    { where: 'the introspection of query pages', query: getIntrospectionQuery() },
  ];

  it('more than twenty documents of ours', () => {
    expect(asked.length).toBeGreaterThan(20);
    expect(notebookQuestions.length).toBeGreaterThan(8);
  });

  it.each(asked)('$where', ({ query }) => {
    expect(refusalOf(query)?.message ?? null).toBeNull();
    const named = [...query.matchAll(/\$(\w+): ID!/g)].map(([, name = '']) => [name, 'iran'] as const);
    expect(nodesOf(query, Object.fromEntries(named))).toBeLessThan(MOST_NODES / 2);
  });
});

describe('The example of docs/questions.md', () => {
  it('costs what the page works out', () => {
    const parts = partsOf('docs/questions.md');
    const from = parts.findIndex(({ kind, text }) => kind === 'heading' && text === 'What a question costs');
    const [query, sum] = parts.slice(from + 1);
    expect([query?.kind, sum?.kind]).toEqual(['graphql', 'text']);
    const total = /= ([\d,]+)\n$/.exec(sum?.text ?? '')?.[1];
    expect(nodesOf(query?.text ?? '')).toBe(Number(total?.replaceAll(',', '')));
  });
});
