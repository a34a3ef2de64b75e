import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it, test } from 'vitest';
import { EntenteError } from '../../../src/domain/errors.ts';
import { TIE_TYPE_NAMES } from '../../../src/domain/ties/types.ts';
import { modelObjects } from '../../../src/graph/store/model.ts';
import { packageRoot } from '../../../src/graph/package-root.ts';
import { parseStatementFile } from '../../../src/graph/statements/statement-file.ts';
import { fragments, getStatement, listStatements, statementFiles } from '../../../src/graph/statements/statements.ts';
import { catalogueText } from '../../support/catalogue-types.ts';

const typed = [...listStatements('read'), ...listStatements('write')];
const NONE = new Map<string, never>();
const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof EntenteError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'not refused';
};

describe('the catalogue', () => {
  it('is what the headers of cypher/read, cypher/write and cypher/fragments declare', async () => {
    const options = JSON.parse(readFileSync(join(packageRoot(), '.prettierrc.json'), 'utf8')) as object;
    const made = await format(catalogueText(typed, fragments().values()), { ...options, parser: 'typescript' });
    expect(readFileSync(join(packageRoot(), 'src/graph/statements/generated-catalogue.ts'), 'utf8')).toBe(made);
  });

  it('holds every file of the four folders, and each says what it is for', () => {
    const files = ['read', 'write', 'model', 'audit'].flatMap((folder) =>
      readdirSync(join(packageRoot(), 'cypher', folder)).map((file) => `${folder}/${file}`),
    );
    expect(files.length).toBeGreaterThan(90);
    expect([...statementFiles().keys()].map((name) => `${name}.cypher`).sort()).toEqual(files.sort());
    for (const { what, text } of statementFiles().values()) {
      expect(what).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toBe('');
    }
  });

  it('has no statement that is not in cypher/', () => {
    expect(refusalOf(() => getStatement('read/nothing'))).toBe(
      'STATEMENT_INVALID there is no cypher/read/nothing.cypher',
    );
  });

  it('has audit statements that take nothing and give an id and a problem', () => {
    const audit = listStatements('audit');
    expect(audit.length).toBe(20);
    for (const { params, returns } of audit)
      expect({ params, returns }).toEqual({
        params: [],
        returns: [
          { name: 'id', type: 'String!' },
          { name: 'problem', type: 'String!' },
        ],
      });
  });
});

const HEADER = '// Says something.\n// params:  id String!\n// returns: id String!\n';
const BODY = 'MATCH (a:Actor { id: $id })\nRETURN a.id AS id';

describe('a header that does not fit its statement is refused', () => {
  const refused: readonly (readonly [what: string, source: string, message: string])[] = [
    [
      'a parameter is used and not declared',
      `${HEADER}${BODY} LIMIT $limit`,
      'parameter limit is used and not declared',
    ],
    ['a parameter is declared and not used', `${HEADER}RETURN 'a' AS id`, 'parameter id is declared and not used'],
    ['a parameter is misspelt', `${HEADER}${BODY.replace('$id', '$ids')}`, 'parameter id is declared and not used'],
    [
      'a parameter is used only in a comment',
      `${HEADER}// of $id\nRETURN 'a' AS id`.replace('// of', 'RETURN 1 // of'),
      'parameter id is declared and not used',
    ],
    ['a parameter is used only in a text', `${HEADER}RETURN '$id' AS id`, 'parameter id is declared and not used'],
    ['there are no params', HEADER.replace(/.*params.*\n/, '') + BODY, 'the header has no "params:" line'],
    ['params is misspelt', HEADER.replace('params', 'parms') + BODY, 'the header has no "params:" line'],
    ['there are no returns', HEADER.replace(/.*returns.*\n/, '') + BODY, 'the header has no "returns:" line'],
    ['it does not say what it is for', HEADER.replace(/^.*\n/, '') + BODY, 'the header does not say what it is for'],
    [
      'a field has no type',
      HEADER.replace('params:  id String!', 'params:  id') + BODY,
      '"id" is not a field; write it as "limit Integer!"',
    ],
    [
      'a field has an unknown type',
      HEADER.replace('params:  id String!', 'params:  id Text!') + BODY,
      '"id Text!" is not a field; write it as "limit Integer!"',
    ],
    [
      'a field is followed by something',
      HEADER.replace('returns: id String!', 'returns: id String! and more') + BODY,
      '"id String! and more" is not a field; write it as "limit Integer!"',
    ],
    [
      'a field is there twice',
      HEADER.replace('params:  id String!', 'params:  id String!, id String') + BODY,
      'id is twice in one list',
    ],
    ['there is no statement', HEADER, 'there is no statement under the header'],
    ['there is no statement and no last line', HEADER.trim(), 'there is no statement under the header'],
  ];
  for (const [what, source, message] of refused)
    it(what, () => {
      expect(refusalOf(() => parseStatementFile('read/some', source, NONE))).toBe(
        `STATEMENT_INVALID cypher/read/some.cypher: ${message}`,
      );
    });

  it('and one that fits is read', () => {
    const source = HEADER.replace('id String!\n', 'id String!, names [String!], pairs [[Integer!]!]!\n');
    expect(parseStatementFile('read/some', `${source}${BODY}, $names, $pairs, '$none', $($id)\n`, NONE)).toEqual({
      name: 'read/some',
      what: 'Says something.',
      params: [
        { name: 'id', type: 'String!' },
        { name: 'names', type: '[String!]' },
        { name: 'pairs', type: '[[Integer!]!]!' },
      ],
      returns: [{ name: 'id', type: 'String!' }],
      text: `${BODY}, $names, $pairs, '$none', $($id)`,
      fragments: [],
    });
  });
});

test('every tie type, HOLDS and TOOK_PART has a uniqueness constraint on its id', () => {
  const texts = modelObjects().map(({ text }) => text);
  for (const type of [...TIE_TYPE_NAMES, 'HOLDS', 'TOOK_PART'])
    expect(texts).toContain(
      `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
    );
});

test('the fragment of tie types lists all of them, in the order of the vocabulary', () => {
  expect(fragments().get('tie-types')?.text).toBe(TIE_TYPE_NAMES.join('|'));
  const byId = [...getStatement('read/tie-by-id').text.matchAll(/\[r:(\w+) /g)].map(([, type]) => type);
  expect(byId).toEqual(TIE_TYPE_NAMES);
});

test('no statement lists the tie types or filters ties in words of its own', () => {
  const sources = ['read', 'write', 'audit'].flatMap((folder) =>
    readdirSync(join(packageRoot(), 'cypher', folder)).map((file) =>
      readFileSync(join(packageRoot(), 'cypher', folder, file), 'utf8'),
    ),
  );
  const having = (text: string): number => sources.filter((source) => source.includes(text)).length;
  expect(sources.length).toBeGreaterThan(90);
  expect(sources.filter((source) => /(?:[A-Z_]+\|){5}/.test(source))).toEqual([]);
  for (const words of [
    '$minConfidence',
    '$level',
    'possibleTo > $first',
    'likelyTo > $first',
    'r.certainTo',
    'r.denialTo',
    '<= $publishedBy',
    '> $knownAt',
  ])
    expect(having(words), words).toBe(0);
  expect([having('@tie-types'), having('@tie-filter'), having('@known-time')]).toEqual([16, 6, 8]);
});
