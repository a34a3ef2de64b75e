/** One line of a file, without its line end (LF or CRLF). */
export interface Line {
  /** Bytes that are not UTF-8 are shown as U+FFFD. */
  readonly text: string;
  readonly isUtf8: boolean;
  readonly bytes: number;
  /** Offset of the line after it, in bytes. */
  readonly next: number;
}

const LF = 0x0a;
const CR = 0x0d;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Whole text of the bytes; null when they are not UTF-8. */
export const findUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
};

export const countQuotes = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++;
  return count;
};

/** Offset of the first byte after a byte order mark. */
export const startOfText = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

/** The line that starts at a byte offset; null at the end of the file. */
export const findLine = (bytes: Uint8Array, offset: number): Line | null => {
  if (offset >= bytes.length) return null;
  const lineFeed = bytes.indexOf(LF, offset);
  const next = lineFeed === -1 ? bytes.length : lineFeed + 1;
  const end = lineFeed === -1 ? bytes.length : lineFeed;
  const piece = bytes.subarray(offset, end > offset && bytes[end - 1] === CR ? end - 1 : end);
  const text = piece.length === 0 ? '' : findUtf8(piece);
  return { text: text ?? lenient.decode(piece), isUtf8: text !== null, bytes: next - offset, next };
};
