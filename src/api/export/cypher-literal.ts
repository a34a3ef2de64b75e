import { EntenteError } from '../../domain/errors.ts';

/** `{id: 'iran', sign: 1}`: a map of Cypher that says the same, whatever its texts hold. */
export function cypherMap(properties: Readonly<Record<string, unknown>>): string {
  return `{${Object.entries(properties)
    .map(([key, value]) => `${mapKey(key)}: ${literal(value, MEASURES.has(key))}`)
    .join(', ')}}`;
}

const ESCAPES: Readonly<Record<string, string>> = { "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };
// eslint-disable-next-line no-control-regex
const ESCAPED = /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Between single quotes, on one line. A backslash is written as its number: Neo4j reads `\uXXXX` before anything else, so that
 * after a doubled backslash a "u0027" from the data would end the text.
 */
const textLiteral = (text: string): string =>
  `'${text.replace(ESCAPED, (found) => (found === '\\' ? '\\u005c\\u005c' : (ESCAPES[found] ?? unicode(found))))}'`;

const NAME = /^[A-Za-z][A-Za-z0-9]*$/;

const mapKey = (key: string): string => {
  if (NAME.test(key)) return key;
  throw new EntenteError('INTERNAL', `"${key}" is not the name of a property.`);
};

/** Properties that are measures and not counts: they stay floating point even when they happen to be whole. */
const MEASURES = new Set(['confidence']);

const literal = (value: unknown, isMeasure = false): string => {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return isMeasure && Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => literal(item)).join(', ')}]`;
  throw new EntenteError('INTERNAL', 'A property is neither text, number, truth value nor a list of them.');
};
