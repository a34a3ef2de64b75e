import { EntenteError } from '../../domain/errors.ts';

/** What a page begins after: the sort key and id of the last row before it, and the known time it was read at. */
export interface Cursor {
  readonly key: number | null;
  readonly id: string;
  readonly knownAt: string;
}

const VERSION = 1;

/** Opaque text for a cursor of one list; another list refuses it. */
export const encodeCursor = (list: string, { key, id, knownAt }: Cursor): string =>
  Buffer.from(JSON.stringify([VERSION, list, key, id, knownAt]), 'utf8').toString('base64url');

const fail = (list: string): never => {
  throw new EntenteError(
    'CURSOR_INVALID',
    `"after" is not a cursor of ${list}: pass endCursor of a page of the same list, unchanged, or leave it out.`,
  );
};

/**
 * @param keyed whether the list is ordered by a number before the id
 * @throws EntenteError CURSOR_INVALID
 */
export const decodeCursor = (list: string, text: string, keyed: boolean): Cursor => {
  if (text.length > 2_000 || !/^[\w-]+$/.test(text)) return fail(list);
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return fail(list);
  }
  if (!Array.isArray(parts) || parts.length !== 5) return fail(list);
  const [version, listOfCursor, key, id, knownAt] = parts as unknown[];
  const fits =
    version === VERSION &&
    listOfCursor === list &&
    (keyed ? Number.isSafeInteger(key) : key === null) &&
    typeof id === 'string' &&
    typeof knownAt === 'string' &&
    !Number.isNaN(Date.parse(knownAt));
  return fits ? { key: key as number | null, id, knownAt } : fail(list);
};
