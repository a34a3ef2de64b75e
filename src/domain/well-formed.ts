/**
 * Text is well-formed when each of its characters is whole. Half of a character (a lone surrogate) can be in a text of JavaScript, and
 * gets in by an escape of JSON or YAML. It has no bytes in UTF-8: Neo4j would store U+FFFD in its place, which is another text than the
 * one that a claim's id was made of. So it is refused wherever text comes in.
 */
export const isWellFormed = (text: string): boolean => text.isWellFormed();

/** Of a place, to be said after its name. */
export const MALFORMED = 'has half of a character (a lone surrogate)';

/**
 * The place of the first text within a value that is not well-formed, `claims[3].note`; the names of fields count too. Null: all are.
 * @param name what the value itself is called; empty: places begin with the field
 */
export function findMalformed(value: unknown, name: string): string | null {
  return isAllWellFormed(value) ? null : placeOfFirst(value, name);
}

/** No recursion, here and below: how deep a value nests is the sender's choice. */
const isAllWellFormed = (value: unknown): boolean => {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') {
      if (!next.isWellFormed()) return false;
    } else if (Array.isArray(next)) for (const item of next) waiting.push(item);
    else if (typeof next === 'object' && next !== null)
      for (const [key, item] of Object.entries(next)) {
        if (!key.isWellFormed()) return false;
        waiting.push(item);
      }
  }
  return true;
};

const placeOfFirst = (value: unknown, name: string): string | null => {
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value, path: name }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path } = next;
    if (typeof next.value === 'string') {
      if (!next.value.isWellFormed()) return path;
    } else if (typeof next.value === 'object' && next.value !== null) {
      const inner = Object.entries(next.value);
      if (inner.some(([key]) => !key.isWellFormed())) return path;
      const isArray = Array.isArray(next.value);
      // The last is looked at first: reversed, so that the first one is named.
      for (const [key, each] of inner.reverse())
        waiting.push({ value: each, path: isArray ? `${path}[${key}]` : path === '' ? key : `${path}.${key}` });
    }
  }
  return null;
};

/** The first so many letters (UTF-16), or one less where that would cut a character in half. */
export const startOf = (text: string, letters: number): string => {
  const start = text.slice(0, letters);
  return start.isWellFormed() ? start : start.slice(0, -1);
};
