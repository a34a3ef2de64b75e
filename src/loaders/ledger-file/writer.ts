import { EntenteError } from '../../domain/errors.ts';
import { type LedgerCounts, type LedgerItem, RECORD_NAMES, type RecordName } from '../../domain/claims/ledger.ts';
import { sizeText } from '../text/limits.ts';
import { canonicalLine } from './canonical.ts';
import { countsOf, FORMAT, type FormatVersion, formatVersionOf, type LedgerExtent, MAX_LINE_BYTES } from './format.ts';
import { Seals } from './seal.ts';

/** Writes a ledger file line by line: {@link header}, records in the order of the format, {@link trailer}. */
export class LedgerWriter {
  readonly #seals = new Seals();
  readonly #counts = Object.fromEntries(RECORD_NAMES.map((name) => [name, 0])) as Record<RecordName, number>;
  readonly #version: FormatVersion;
  #sha256 = '';

  /** @param extent what there will be: the header says so before it comes */
  constructor(extent: LedgerExtent) {
    this.#version = formatVersionOf(extent);
  }

  header(): string {
    return this.#seals.close(canonicalLine('header', { format: FORMAT, version: this.#version }));
  }

  /** @throws EntenteError DATA_INVALID for a record too long to be read again */
  record<Name extends RecordName>(name: Name, item: LedgerItem<Name>): string {
    this.#counts[name] += 1;
    const line = this.#seals.close(canonicalLine(name, item));
    if (Buffer.byteLength(line) > MAX_LINE_BYTES)
      throw new EntenteError(
        'DATA_INVALID',
        `The ${name} "${item.id}" makes a line of more than ${sizeText(MAX_LINE_BYTES)}, which could not be loaded again; the export was given up.`,
      );
    return line;
  }

  trailer(): string {
    this.#sha256 = this.#seals.sha256();
    return this.#seals.close(
      canonicalLine('trailer', { counts: countsOf(this.#version, this.#counts), sha256: this.#sha256 }),
    );
  }

  get counts(): LedgerCounts {
    return this.#counts;
  }

  /** What the trailer says; empty before it. */
  get sha256(): string {
    return this.#sha256;
  }
}
