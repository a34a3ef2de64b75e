import type { EntenteError } from '../../../domain/errors.ts';
import { unreadable } from '../issue-log.ts';

/** A file as the user named it. Bytes can be read from anywhere, any number of times. */
export interface RawFile {
  /** Its name without its folder: part of the evidence. */
  readonly name: string;
  readonly size: number;
  /** @param end exclusive */
  readonly read: (start: number, end: number) => AsyncIterable<Uint8Array>;
}

/** One data file, out of its gzip or zip; each `open` reads it anew. */
export interface InputFile {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** The bytes of a file cannot be read. Who reads its rows knows the line, and throws what {@link InputTrouble.at} returns. */
export class InputTrouble extends Error {
  at(file: string, line: number | null): EntenteError {
    return unreadable(file, line, this.message);
  }
}

/** After so many bytes out, more than `MAX_RATIO` times the bytes in are refused: a text compresses to a fifth, a bomb to a thousandth. */
const FREE_BYTES = 16 * 1024 * 1024;
const MAX_RATIO = 200;

/** @throws InputTrouble when what has come out so far is too much for what went in */
export const checkRatio = (bytesIn: number, bytesOut: number): void => {
  if (bytesOut > FREE_BYTES && bytesOut > bytesIn * MAX_RATIO)
    throw new InputTrouble(
      `it unpacks to more than ${MAX_RATIO} times its size, as no data file does; unpack it yourself if you trust it`,
    );
};
