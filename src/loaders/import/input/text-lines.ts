import { isUtf8 } from 'node:buffer';
import { MAX_ROW_BYTES, sizeText } from '../../text/limits.ts';
import { unreadable } from '../issue-log.ts';
import { type InputFile, InputTrouble } from './input-file.ts';

/** Lines that follow one another in the file, as bytes of one block. */
export interface LineBlock {
  readonly bytes: Buffer;
  /** 1-based number of the first line. */
  readonly line: number;
  /** Start and end of each line in `bytes`, without its line end: start, end, start, end … */
  readonly bounds: readonly number[];
  readonly isUtf8: boolean;
}

const LF = 0x0a;
const CR = 0x0d;

/** Bytes 80 to 9F of Windows-1252; the rest is Latin-1. (TextDecoder of Node 20 confuses the two.) */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const decodeWindows = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char);

const checkStart = (file: string, bytes: Uint8Array): number => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw unreadable(file, 1, 'the file is UTF-16; save it as UTF-8');
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw unreadable(file, null, 'it is a gzip within an archive; unpack it');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03)
    throw unreadable(file, null, 'it is a zip within an archive (or an Excel workbook); save it as CSV');
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
};

const boundsOf = (bytes: Buffer, from: number): { readonly bounds: number[]; readonly next: number } => {
  const bounds: number[] = [];
  let start = from;
  for (let end = bytes.indexOf(LF, start); end !== -1; end = bytes.indexOf(LF, start)) {
    bounds.push(start, end > start && bytes[end - 1] === CR ? end - 1 : end);
    start = end + 1;
  }
  return { bounds, next: start };
};

/**
 * Blocks of whole lines, LF or CRLF, a byte order mark left out. A NUL byte, UTF-16 or a line that is too long stops it.
 * @param maxLineBytes 1 MB unless given
 */
export async function* readLineBlocks(
  { name, open }: InputFile,
  maxLineBytes: number = MAX_ROW_BYTES,
): AsyncGenerator<LineBlock> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let first = true;
  const block = (bytes: Buffer, bounds: readonly number[]): LineBlock => {
    const nul = bytes.indexOf(0);
    if (nul !== -1) throw unreadable(name, line, 'a NUL byte stands in this line or soon after; this is no text file');
    const made = { bytes, line, bounds, isUtf8: isUtf8(bytes) };
    line += bounds.length / 2;
    return made;
  };
  try {
    for await (const chunk of open()) {
      let bytes =
        rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([rest, chunk]);
      if (first && bytes.length < 4) {
        rest = bytes;
        continue;
      }
      if (first) bytes = bytes.subarray(checkStart(name, bytes));
      first = false;
      const { bounds, next } = boundsOf(bytes, 0);
      rest = Buffer.from(bytes.subarray(next));
      if (bounds.length > 0) yield block(bytes.subarray(0, next), bounds);
      if (rest.length > maxLineBytes) throw unreadable(name, line, `the line is longer than ${sizeText(maxLineBytes)}`);
    }
  } catch (error) {
    throw error instanceof InputTrouble ? error.at(name, line) : error;
  }
  if (first) rest = rest.subarray(checkStart(name, rest));
  if (rest.length > 0) yield block(rest, [0, rest.at(-1) === CR ? rest.length - 1 : rest.length]);
}

/** The text of a stretch of a block; what is not UTF-8 is taken for Windows-1252, line by line, and `onWindows` is told. */
export const textOf = (block: LineBlock, start: number, end: number, onWindows: () => void): string => {
  if (block.isUtf8) return block.bytes.toString('utf8', start, end);
  const piece = block.bytes.subarray(start, end);
  if (isUtf8(piece)) return piece.toString('utf8');
  onWindows();
  return decodeWindows(piece);
};
