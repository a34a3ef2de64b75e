import { createHash } from 'node:crypto';

const CHECK_DIGITS = 16;
const HEAD = Buffer.from(',"check":"');
const TAIL = Buffer.from('"}');
const HEX = /^[0-9a-f]{16}$/;
const LINE_END = Buffer.from('\n');
const CLOSE = Buffer.from('}');

/** What {@link Seals.open} finds of a line. */
export type Opened = { readonly body: Buffer } | { readonly problem: 'no check' | 'wrong check' };

/** The checks of one file, line by line, each computed over the one before, and the SHA-256 of all lines so far. */
export class Seals {
  #previous = '';
  readonly #whole = createHash('sha256');

  /** @param body a line of JSON, an object with a key at least @returns it with its check and line end */
  close(body: string): string {
    const check = this.#checkOf(Buffer.from(body));
    const line = `${body.slice(0, -1)},"check":"${check}"}\n`;
    this.#advance(check, Buffer.from(line));
    return line;
  }

  /** @param line without its line end @returns it without its check; after a problem nothing more can be opened */
  open(line: Buffer): Opened {
    const split = line.length - HEAD.length - CHECK_DIGITS - TAIL.length;
    const check = line.toString('latin1', split + HEAD.length, line.length - TAIL.length);
    const isSealed =
      split > 0 &&
      line.subarray(split, split + HEAD.length).equals(HEAD) &&
      line.subarray(-TAIL.length).equals(TAIL) &&
      HEX.test(check);
    if (!isSealed) return { problem: 'no check' };
    const body = Buffer.concat([line.subarray(0, split), CLOSE]);
    if (this.#checkOf(body) !== check) return { problem: 'wrong check' };
    this.#advance(check, line, LINE_END);
    return { body };
  }

  /** SHA-256 of all lines so far, hexadecimal. */
  sha256(): string {
    return this.#whole.copy().digest('hex');
  }

  #checkOf(body: Buffer): string {
    return createHash('sha256').update(this.#previous).update(body).digest('hex').slice(0, CHECK_DIGITS);
  }

  #advance(check: string, ...bytes: readonly Buffer[]): void {
    this.#previous = check;
    for (const part of bytes) this.#whole.update(part);
  }
}
