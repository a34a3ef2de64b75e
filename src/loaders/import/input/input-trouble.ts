import type { EntenteError } from '../../../domain/errors.ts';
import { unreadable } from '../issue-log.ts';

/** Bytes that cannot be had: who reads rows knows at which line, and says so. */
export class InputTrouble extends Error {
  at(file: string, line: number | null): EntenteError {
    return unreadable(file, line, this.message);
  }
}

/** Beyond so many bytes out, so many times the bytes in are refused: a text compresses to a fifth, a bomb to a thousandth. */
const FREE_BYTES = 16 * 1024 * 1024;
export const MAX_RATIO = 200;

/** @throws InputTrouble when what has come out so far is too much for what went in */
export const checkRatio = (bytesIn: number, bytesOut: number): void => {
  if (bytesOut > FREE_BYTES && bytesOut > bytesIn * MAX_RATIO)
    throw new InputTrouble(
      `it unpacks to more than ${MAX_RATIO} times its size, as no data file does; unpack it yourself if you trust it`,
    );
};
