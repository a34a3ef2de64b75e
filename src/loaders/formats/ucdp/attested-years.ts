import { byNumber } from '../../../domain/order.ts';
import type { Evidence } from '../../../domain/records.ts';
import type { RowPlace } from '../../import/collector.ts';

/** A year of which rows say something: it was so in that year, and nothing is said of the days between two years. */
export interface AttestedYear<What> {
  readonly what: What;
  readonly year: number;
  /** The rows of the year that say it, in the order of the file. */
  readonly evidence: readonly Evidence[];
  /** The first of them. */
  readonly at: RowPlace;
}

interface Entry {
  readonly year: number;
  readonly evidence: Evidence[];
  readonly at: RowPlace;
}

/** Gathers yearly rows by what they say, in any order of rows: one item for each thing said and each year. */
export class AttestedYears<What> {
  readonly #said = new Map<string, { readonly what: What; readonly years: Map<number, Entry> }>();

  /** @param key equal for rows that say the same */
  add(key: string, what: () => What, year: number, evidence: Evidence, at: RowPlace): void {
    let known = this.#said.get(key);
    if (!known) this.#said.set(key, (known = { what: what(), years: new Map() }));
    const entry = known.years.get(year);
    if (entry) entry.evidence.push(evidence);
    else known.years.set(year, { year, evidence: [evidence], at });
  }

  /** By what is said, in the order in which it first came; of each the years in order. */
  *all(): Generator<AttestedYear<What>> {
    for (const { what, years } of this.#said.values())
      for (const entry of [...years.values()].sort(byNumber(({ year }) => year))) yield { what, ...entry };
  }
}
