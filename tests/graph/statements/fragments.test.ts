import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../../src/domain/errors.ts';
import { type Fragments, parseFragments, unusedFragments } from '../../../src/graph/statements/fragments.ts';
import { parseStatementFile } from '../../../src/graph/statements/statement-file.ts';

const DAYS = `// Whether it holds on the days.
// params:  first Integer!, last Integer!
r.from <= $last AND r.to > $first
`;
const FILTER = `// Whether it qualifies.
// params:  types [String!], @days
($types IS NULL OR type(r) IN $types)
AND @days
`;
const SOURCES = new Map([
  ['filter', FILTER],
  ['days', DAYS],
]);

const statement = (params: string, text: string, fragments: Fragments = parseFragments(SOURCES)) =>
  parseStatementFile(
    'read/some',
    `// Says something.\n// params:  ${params}\n// returns: id String!\n${text}`,
    fragments,
  );

const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof EntenteError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'not refused';
};

describe('a fragment', () => {
  it('is put into the statement that names it, with the fragments in it, indented as the line', () => {
    const text = 'MATCH ()-[r]->()\nWHERE r.id <> $id\n  AND @filter\nRETURN r.id AS id';
    expect(statement('id String!, @filter', text)).toEqual({
      name: 'read/some',
      what: 'Says something.',
      params: [
        { name: 'first', type: 'Integer!' },
        { name: 'last', type: 'Integer!' },
        { name: 'types', type: '[String!]' },
        { name: 'id', type: 'String!' },
      ],
      returns: [{ name: 'id', type: 'String!' }],
      text: [
        'MATCH ()-[r]->()',
        'WHERE r.id <> $id',
        '  AND ($types IS NULL OR type(r) IN $types)',
        '  AND r.from <= $last AND r.to > $first',
        'RETURN r.id AS id',
      ].join('\n'),
      fragments: ['filter'],
    });
  });

  it('may have a parameter in common with another', () => {
    const fragments = parseFragments(
      new Map([...SOURCES, ['until', DAYS.replace('first Integer!, ', '').replace(/ AND .*/, '')]]),
    );
    const { params } = statement(
      '@days, @until',
      'MATCH ()-[r]->() WHERE @days AND @until RETURN r.id AS id',
      fragments,
    );
    expect(params.map(({ name }) => name)).toEqual(['first', 'last']);
  });
});

describe('it is refused', () => {
  const MATCH = 'MATCH ()-[r]->()';
  const refused: readonly (readonly [what: string, work: () => unknown, message: string])[] = [
    [
      'that a statement contains a fragment that is not there',
      () => statement('none', `${MATCH} WHERE @filters RETURN r.id AS id`),
      'cypher/read/some.cypher: there is no cypher/fragments/filters.cypher',
    ],
    [
      'that a header names a fragment that the statement does not contain',
      () => statement('@filter, @days', `${MATCH} WHERE @filter RETURN r.id AS id`),
      'cypher/read/some.cypher: fragment days is declared and not used',
    ],
    [
      'that a statement contains a fragment whose parameters its header does not name',
      () => statement('none', `${MATCH} WHERE @filter RETURN r.id AS id`),
      'cypher/read/some.cypher: parameter types is used and not declared',
    ],
    [
      'that a header declares a parameter of a fragment once more',
      () => statement('@days, last Integer!', `${MATCH} WHERE @days RETURN r.id AS id`),
      'cypher/read/some.cypher: last is twice in one list',
    ],
    [
      'that a row has the parameters of a fragment',
      () => parseStatementFile('read/some', `// Says.\n// params: none\n// returns: @days\nRETURN 1 AS id`, new Map()),
      'cypher/read/some.cypher: "@days" is not a field; write it as "limit Integer!"',
    ],
    [
      'that a fragment contains itself',
      () =>
        parseFragments(
          new Map([
            ['filter', FILTER],
            ['days', DAYS.replace('r.from', '@filter AND r.from')],
          ]),
        ),
      'cypher/fragments/filter.cypher: the fragment contains itself: filter, days, filter',
    ],
    [
      'that a fragment has a parameter that it does not declare',
      () => parseFragments(new Map([['days', DAYS.replace('first Integer!, ', '')]])),
      'cypher/fragments/days.cypher: parameter first is used and not declared',
    ],
  ];
  for (const [what, work, message] of refused)
    it(what, () => {
      expect(refusalOf(work)).toBe(`STATEMENT_INVALID ${message}`);
    });
});

it('a fragment that no statement contains is found, also when another contains it', () => {
  const fragments = parseFragments(SOURCES);
  expect(unusedFragments(fragments, [])).toEqual(['days', 'filter']);
  expect(unusedFragments(fragments, [{ fragments: ['days'] }])).toEqual(['filter']);
  expect(unusedFragments(fragments, [{ fragments: ['filter'] }])).toEqual([]);
});
