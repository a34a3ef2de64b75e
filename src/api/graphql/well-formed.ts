import { EntenteError } from '../../domain/errors.ts';

const HALF_CHARACTER = /\p{Surrogate}/u;

/** Whether a text is made of whole characters: half of a surrogate pair cannot be stored, and would be stored as another. */
export const isWellFormed = (text: string): boolean => !HALF_CHARACTER.test(text);

/**
 * Looks at every text within a value of JSON, the names of fields too.
 * @param name what the value is called in the message
 * @throws EntenteError BAD_USER_INPUT that names the first text that is not well-formed
 */
export function checkTexts(value: unknown, name: string): void {
  // No recursion: how deep a value nests is the client's choice.
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value, path: name }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path } = next;
    if (typeof next.value === 'string') {
      if (!isWellFormed(next.value)) throw notWellFormed(path);
    } else if (typeof next.value === 'object' && next.value !== null) {
      const inner = Object.entries(next.value);
      if (inner.some(([key]) => !isWellFormed(key))) throw notWellFormed(path);
      const isArray = Array.isArray(next.value);
      // The last is looked at first: reversed, so that the first one is named.
      for (const [key, each] of inner.reverse())
        waiting.push({ value: each, path: isArray ? `${path}[${key}]` : `${path}.${key}` });
    }
  }
}

const notWellFormed = (path: string): EntenteError =>
  new EntenteError(
    'BAD_USER_INPUT',
    `${path.slice(0, 100)} has half of a character (a lone surrogate); send text that is well-formed Unicode.`,
  );
