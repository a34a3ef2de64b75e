import { fail } from './cypher-file.ts';

/** `limit Integer!`: a name and a type; without `!` it may be null, of a list's items too. */
export interface Field {
  readonly name: string;
  readonly type: string;
}

/**
 * Reads a list of fields: `@tie-filter, limit Integer!`; `none` is an empty one.
 * @param name the file, for messages
 * @param fieldsOf the fields of a fragment that the list names; left out, it may name none
 * @throws EntenteError STATEMENT_INVALID when something is no field, or one name is there twice
 */
export function parseFields(
  name: string,
  list: string,
  fieldsOf?: (fragment: string) => readonly Field[],
): readonly Field[] {
  if (list.trim() === 'none') return [];
  const shared: Field[] = [];
  const fields: Field[] = [];
  for (const text of list.split(', ').map((item) => item.trim())) {
    if (text.startsWith('@') && fieldsOf) {
      // Two fragments may have a parameter in common.
      for (const field of fieldsOf(text.slice(1)))
        if (!shared.some((other) => other.name === field.name && other.type === field.type)) shared.push(field);
      continue;
    }
    const match = FIELD.exec(text);
    if (!match?.[1] || !match[2]) return fail(name, `"${text}" is not a field; write it as "limit Integer!"`);
    fields.push({ name: match[1], type: match[2] });
  }
  const all = [...shared, ...fields];
  const twice = all.find((field, position) => all.findIndex((other) => other.name === field.name) < position);
  return twice ? fail(name, `${twice.name} is twice in one list`) : all;
}

const SCALAR = '(?:String|Integer|Float|Boolean|Map)';
const FIELD = new RegExp(`^([A-Za-z]\\w*) ((?:\\[\\[${SCALAR}!\\]!?\\]|\\[${SCALAR}!?\\]|${SCALAR})!?)$`);

/** The parameters that a text uses, outside of comments and texts. */
export const usedParams = (text: string): ReadonlySet<string> => {
  const code = text.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
  return new Set([...code.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1] as string));
};
