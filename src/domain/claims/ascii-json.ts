/**
 * Writes an array of short plain texts as JSON, with the same bytes as JSON.stringify; nothing is allocated. Every function takes
 * the place at which to write and returns the next place. It returns -1 when a text is not plain (a letter beyond ASCII, a quote
 * to be escaped) or too long. They are functions over one buffer and no class, since an import calls them forty times a row: V8
 * does not inline so many calls, and would read and write the fields of an object in memory every time.
 */

/** The longest JSON that is written here; JSON.stringify writes what is longer. */
const MOST_BYTES = 4_096;

/** Room for what follows the last text: nulls, flags, brackets. */
const SPARE_BYTES = 256;

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const BACKSLASH = 0x5c;
const DELETE = 0x7f;

const bytes = Buffer.alloc(MOST_BYTES);

/** Views of the first bytes, by length: making a view costs as much as filling it. */
const views: Uint8Array[] = [];

/**
 * Not `text.charCodeAt`: V8 has about six kinds of string. When one place of the code has met more than four of them, V8 looks the
 * method up again for every letter.
 */
const codeAt = String.prototype.charCodeAt;

/** A word without quotes: `null`, `true`, a number. */
export const putWord = (word: string, from: number): number => {
  if (from < 0) return -1;
  let at = from;
  for (let index = 0; index < word.length; index++) bytes[at++] = codeAt.call(word, index);
  bytes[at] = COMMA;
  return at + 1;
};

/** A text, or null. */
export const putText = (text: string | null, from: number): number => {
  if (text === null) return putWord('null', from);
  const { length } = text;
  if (from < 0 || from + length > MOST_BYTES - SPARE_BYTES) return -1;
  let at = from;
  bytes[at++] = QUOTE;
  for (let index = 0; index < length; index++) {
    const code = codeAt.call(text, index);
    if (code < 0x20 || code >= DELETE || code === QUOTE || code === BACKSLASH) return -1;
    bytes[at++] = code;
  }
  bytes[at] = QUOTE;
  bytes[at + 1] = COMMA;
  return at + 2;
};

export const openList = (from: number): number => {
  if (from < 0) return -1;
  bytes[from] = OPEN;
  return from + 1;
};

/** Removes the comma after its last item. */
export const closeList = (from: number): number => {
  if (from < 0) return -1;
  const at = bytes[from - 1] === COMMA ? from - 1 : from;
  bytes[at] = CLOSE;
  bytes[at + 1] = COMMA;
  return at + 2;
};

/** The bytes written since place 0, without the last comma; valid until the next write. Null for -1. */
export const jsonBytes = (end: number): Uint8Array | null =>
  end < 0 ? null : (views[end] ??= bytes.subarray(0, end - 1));
