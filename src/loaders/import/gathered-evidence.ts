import { createHash, type Hash } from 'node:crypto';
import { evidenceId } from '../../domain/claims/claim-id.ts';
import { rowsLocator } from '../../domain/claims/evidence-count.ts';
import type { Evidence } from '../../domain/records.ts';

/**
 * Pieces of evidence that a claim of an import keeps. Yearly rows never come to so many, and nobody reads two hundred rows for one claim;
 * of tables of events or days the store would consist of evidence.
 */
export const MOST_EVIDENCE = 200;

/** Rows that are no pieces of their own. */
interface Rest {
  count: number;
  readonly first: Evidence;
  last: Evidence;
  readonly hash: Hash;
}

const lineOf = ({ locator, hash }: Evidence): string => `${hash ?? locator}\n`;

/**
 * The evidence of one claim, however much is added. Of more than the bound the first rows are kept, and the others are one last
 * piece: their number, the first and the last of them, and the SHA-256 of their hashes, one a line, in the order of the rows. It needs no more
 * memory for a million rows.
 */
export class GatheredEvidence {
  readonly #most: number;
  readonly #kept = new Map<string, Evidence>();
  #rest: Rest | null = null;
  #lastId = '';

  constructor(most = MOST_EVIDENCE) {
    this.#most = most;
  }

  /** A piece that is there is not added again: of those past the bound, one that comes right after itself. */
  add(pieces: readonly Evidence[]): void {
    for (const piece of pieces) this.#add(piece, evidenceId(piece));
  }

  #add(piece: Evidence, id: string): void {
    if (this.#kept.has(id) || id === this.#lastId) return;
    this.#lastId = id;
    if (this.#kept.size < this.#most && this.#rest === null) {
      this.#kept.set(id, piece);
      return;
    }
    this.#rest ??= this.#begin();
    this.#rest.count += 1;
    this.#rest.last = piece;
    this.#rest.hash.update(lineOf(piece));
  }

  /** The last that was kept becomes the first of the rest, whose piece takes its place. */
  #begin(): Rest {
    const [id, first] = [...this.#kept].at(-1) as [string, Evidence];
    this.#kept.delete(id);
    return { count: 1, first, last: first, hash: createHash('sha256').update(lineOf(first)) };
  }

  pieces(): readonly Evidence[] {
    const kept = [...this.#kept.values()];
    if (this.#rest === null) return kept;
    const { count, first, last, hash } = this.#rest;
    const locator = rowsLocator(count, first.locator, last.locator);
    return [
      ...kept,
      { document: first.document, locator, hash: hash.copy().digest('hex'), gloss: { en: null, ar: null } },
    ];
  }
}
