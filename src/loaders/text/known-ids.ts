import { findNearest } from '../../domain/nearest.ts';
import type { Refusal, ReferenceIds, ReferenceKind } from '../../domain/reading/fields.ts';

/** A search for the nearest id reads them all; a file with more wrong ids than this gets no more suggestions. */
const MAX_SUGGESTIONS = 1000;

/** The ids that one file declares, and which of its rows have no issue, so that other rows can refer to them. */
export class KnownIds<Id extends string> {
  /** `actor`, `place`: what an id here names. */
  readonly what: string;
  readonly file: string;
  readonly #lines = new Map<string, number>();
  readonly #accepted = new Set<string>();
  readonly #nearest = new Map<string, string | null>();

  constructor(what: string, file: string) {
    this.what = what;
    this.file = file;
  }

  /** @returns the line that declared the id before; null when this is the first */
  declare(id: string, line: number): number | null {
    const earlier = this.#lines.get(id);
    if (earlier !== undefined) return earlier;
    this.#lines.set(id, line);
    return null;
  }

  /** The row of a declared id has no issue. */
  accept(id: Id): void {
    this.#accepted.add(id);
  }

  /** The row of a declared id has an issue after all. */
  reject(id: Id): void {
    this.#accepted.delete(id);
  }

  has(text: string): boolean {
    return this.#lines.has(text);
  }

  find(text: string): Id | null {
    return this.#accepted.has(text) ? (text as Id) : null;
  }

  /** Why {@link find} finds nothing. */
  troubleWith(text: string): Refusal {
    const line = this.#lines.get(text);
    return line === undefined
      ? { problem: `no such ${this.what} in ${this.file}`, suggestion: this.nearest(text) }
      : { problem: `the row of this ${this.what} has an issue (${this.file}:${line})`, suggestion: null };
  }

  nearest(text: string): string | null {
    const known = this.#nearest.get(text);
    if (known !== undefined) return known;
    if (this.#nearest.size >= MAX_SUGGESTIONS) return null;
    const nearest = findNearest(text, this.#lines.keys());
    this.#nearest.set(text, nearest);
    return nearest;
  }
}

/** The ids that the rows of a pack may refer to. */
export type PackIds = { readonly [Kind in ReferenceKind]: KnownIds<ReferenceIds[Kind]> };
