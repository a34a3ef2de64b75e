import { hash } from 'node:crypto';

const FIRST_SLOTS = 1 << 12;
/** When more than this share of the slots is used, their number is doubled. */
const FULL = 0.7;

/**
 * Which of many texts have been met, and a number for each: 12 bytes a slot, whatever the text's length. A text is its first 64 bits
 * of SHA-256, so that one never met is taken for another once in 10¹³ look-ups among a million.
 */
export class Fingerprints {
  #slots = FIRST_SLOTS;
  #count = 0;
  /** Two words of hash and one of the number for each slot; both words of hash 0: free. */
  #words = new Uint32Array(FIRST_SLOTS * 3);

  get size(): number {
    return this.#count;
  }

  /** @returns the number given last; null for a text that was never met */
  get(text: string): number | null {
    const [high, low] = fingerprint(text);
    const at = this.#find(high, low);
    return this.#isFree(at) ? null : (this.#words[at + 2] ?? 0);
  }

  has(text: string): boolean {
    return this.get(text) !== null;
  }

  /**
   * @param value a whole number below 2³²
   * @returns the number given before; null for a text that was never met
   */
  set(text: string, value = 0): number | null {
    if (this.#count >= this.#slots * FULL) this.#grow();
    const [high, low] = fingerprint(text);
    const at = this.#find(high, low);
    const before = this.#isFree(at) ? null : (this.#words[at + 2] ?? 0);
    if (before === null) this.#count++;
    this.#fill(at, high, low, value);
    return before;
  }

  #isFree(at: number): boolean {
    return this.#words[at] === 0 && this.#words[at + 1] === 0;
  }

  #fill(at: number, high: number, low: number, value: number): void {
    this.#words[at] = high;
    this.#words[at + 1] = low;
    this.#words[at + 2] = value;
  }

  #find(high: number, low: number): number {
    const mask = this.#slots - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const [one, two] = [this.#words[at], this.#words[at + 1]];
      if ((one === 0 && two === 0) || (one === high && two === low)) return at;
    }
  }

  #grow(): void {
    const old = this.#words;
    this.#slots *= 2;
    this.#words = new Uint32Array(this.#slots * 3);
    for (let at = 0; at < old.length; at += 3) {
      const [high = 0, low = 0, value = 0] = [old[at], old[at + 1], old[at + 2]];
      if (high !== 0 || low !== 0) this.#fill(this.#find(high, low), high, low, value);
    }
  }
}

/** Four characters of a digest as a number. */
const wordAt = (digest: string, at: number): number =>
  ((digest.charCodeAt(at) << 24) |
    (digest.charCodeAt(at + 1) << 16) |
    (digest.charCodeAt(at + 2) << 8) |
    digest.charCodeAt(at + 3)) >>>
  0;

/** A byte of the digest is a character: making a buffer of it costs three times the hash. */
const fingerprint = (text: string): readonly [high: number, low: number] => {
  const digest = hash('sha256', text, 'binary');
  return [wordAt(digest, 0), wordAt(digest, 4) || 1];
};

/** A number for a short text, below 2³²: unequal ones are of unequal texts. */
export const numberOf = (text: string): number => {
  let sum = 7;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
  return sum;
};
