import { EntenteError } from '../../domain/errors.ts';

/** A Cypher file: its comment is its documentation and its contract. */
export interface StatementFile {
  /** `read/ties-of-actors`: folder and file name without ending. */
  readonly name: string;
  /** What it answers, from its first comment lines. */
  readonly what: string;
  readonly params: readonly Field[];
  readonly returns: readonly Field[];
  readonly text: string;
}

/** `limit Integer!`: a name and a type; without `!` it may be null, of a list's items too. */
export interface Field {
  readonly name: string;
  readonly type: string;
}

const SCALAR = '(?:String|Integer|Float|Boolean|Map)';
const FIELD = new RegExp(`^([A-Za-z]\\w*) ((?:\\[\\[${SCALAR}!\\]!?\\]|\\[${SCALAR}!?\\]|${SCALAR})!?)$`);

const fail = (name: string, problem: string): never => {
  throw new EntenteError('STATEMENT_INVALID', `cypher/${name}.cypher: ${problem}`);
};

const fieldsOf = (name: string, list: string): readonly Field[] => {
  if (list.trim() === 'none') return [];
  const fields = list.split(', ').map((text) => {
    const match = FIELD.exec(text.trim());
    if (!match?.[1] || !match[2]) return fail(name, `"${text}" is not a field; write it as "limit Integer!"`);
    return { name: match[1], type: match[2] };
  });
  const twice = fields.find((field, position) => fields.findIndex((own) => own.name === field.name) < position);
  if (twice) fail(name, `${twice.name} stands twice in one list`);
  return fields;
};

const usedParams = (text: string): ReadonlySet<string> => {
  const code = text.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
  return new Set([...code.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1] as string));
};

/**
 * Reads a statement and holds its header against its text.
 * @throws EntenteError STATEMENT_INVALID when the header or the statement lacks a part, a field has no type we know, or a
 *   parameter is declared and not used, or used and not declared
 */
export const parseStatementFile = (name: string, source: string): StatementFile => {
  const lines = source.split('\n');
  const firstOfCode = lines.findIndex((line) => !line.startsWith('//'));
  const code = firstOfCode < 0 ? lines.length : firstOfCode;
  const header = lines.slice(0, code).map((line) => line.slice(2).trim());
  const part = (label: string): string => {
    const start = header.findIndex((line) => line.startsWith(`${label}:`));
    if (start < 0) return fail(name, `the header has no "${label}:" line`);
    return (header[start] as string).slice(label.length + 1).trim();
  };
  const what = header
    .slice(
      0,
      header.findIndex((line) => line.startsWith('params:')),
    )
    .join(' ');
  if (what === '') fail(name, 'the header does not say what it is for');
  const text = lines.slice(code).join('\n').trim();
  if (text === '') fail(name, 'there is no statement under the header');
  const params = fieldsOf(name, part('params'));
  const used = usedParams(text);
  for (const { name: param } of params) if (!used.has(param)) fail(name, `parameter ${param} is declared and not used`);
  for (const param of used)
    if (!params.some((field) => field.name === param)) fail(name, `parameter ${param} is used and not declared`);
  return { name, what, params, returns: fieldsOf(name, part('returns')), text };
};
