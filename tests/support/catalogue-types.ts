import type { Field } from '../../src/graph/statements/fields.ts';
import type { Fragment } from '../../src/graph/statements/fragments.ts';
import type { StatementFile } from '../../src/graph/statements/statement-file.ts';

const SCALARS: Readonly<Record<string, string>> = {
  String: 'string',
  Integer: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Map: 'Properties',
};

const typeText = (type: string): string => {
  if (!type.endsWith('!')) return `${typeText(`${type}!`)} | null`;
  const inner = type.slice(0, -1);
  if (inner.startsWith('[')) {
    const item = inner.slice(1, -1);
    return `readonly ${item.startsWith('[') || !item.endsWith('!') ? `(${typeText(item)})` : typeText(item)}[]`;
  }
  return SCALARS[inner] ?? 'never';
};

const fieldsText = (fields: readonly Field[]): string =>
  fields.length === 0
    ? 'Nothing'
    : `{ ${fields.map(({ name, type }) => `readonly ${name}: ${typeText(type)}`).join('; ')} }`;

/** The text of src/graph/statements/generated-catalogue.ts: what the headers of cypher/read, cypher/write and
 * cypher/fragments declare, as types. */
export const catalogueText = (files: readonly StatementFile[], fragments: Iterable<Fragment>): string =>
  [
    '// Made from the headers of cypher/read, cypher/write and cypher/fragments by `npm run codegen`. Do not edit.',
    "import type { Properties } from './rows.ts';",
    '',
    'type Nothing = Readonly<Record<string, never>>;',
    '',
    '/** Parameters and rows of every statement, by name. */',
    'export interface Catalogue {',
    ...files.map(
      ({ name, params, returns }) => `  '${name}': { params: ${fieldsText(params)}; row: ${fieldsText(returns)} };`,
    ),
    '}',
    '',
    '/** Parameters of the fragments that have any, by name. */',
    'export interface Fragments {',
    ...[...fragments].flatMap(({ name, params }) =>
      params.length === 0 ? [] : [`  '${name}': ${fieldsText(params)};`],
    ),
    '}',
    '',
  ].join('\n');
