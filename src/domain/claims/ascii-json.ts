/**
 * Puts an array of short plain texts together as JSON, to the byte as JSON.stringify does: nothing is allocated. Every function
 * takes the place at which to go on and returns the next; -1 when something was not so plain (a letter beyond ASCII, a quote to
 * be escaped, much text). They are functions over one buffer and no class, since an import calls them forty times a row: V8
 * does not inline so many calls, and then the fields of an object are read and written in memory every time.
 */

/** The longest JSON that is put together here; what is longer is left to JSON.stringify. */
const MOST_BYTES = 4_096;

/** Room for JSON's own bytes after the last text: nulls, flags, brackets. */
const SPARE_BYTES = 256;

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const BACKSLASH = 0x5c;
const DELETE = 0x7f;

const bytes = Buffer.alloc(MOST_BYTES);

/** The beginnings of the bytes, by length: to make a view costs as much as to fill it. */
const views: Uint8Array[] = [];

/**
 * Not `text.charCodeAt`: V8 has strings of half a dozen makes, and looks the method up anew at every letter once it has met
 * more than four of them at one place.
 */
const codeAt = String.prototype.charCodeAt;

/** As it stands: `null`, `true`, a number. */
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

/** What was put since 0, without the comma at its end; good until something else is put. Null for -1. */
export const jsonBytes = (end: number): Uint8Array | null =>
  end < 0 ? null : (views[end] ??= bytes.subarray(0, end - 1));
