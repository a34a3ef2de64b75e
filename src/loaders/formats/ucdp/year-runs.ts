import { byNumber } from '../../../domain/order.ts';
import type { Evidence } from '../../../domain/records.ts';
import type { RowPlace } from '../../import/collector.ts';

/** Consecutive years of which the rows say the same. */
export interface YearRun<What> {
  readonly what: What;
  readonly first: number;
  readonly last: number;
  /** The row of each year, in order of years. */
  readonly evidence: readonly Evidence[];
  readonly at: RowPlace;
}

interface Entry {
  readonly year: number;
  readonly evidence: Evidence;
  readonly at: RowPlace;
}

/** Gathers yearly rows by what they say, in any order of rows, and returns them as runs of consecutive years. */
export class YearRuns<What> {
  readonly #rows = new Map<string, { readonly what: What; readonly entries: Entry[] }>();

  /** @param key equal for rows that say the same */
  add(key: string, what: () => What, year: number, evidence: Evidence, at: RowPlace): void {
    const known = this.#rows.get(key);
    if (known) known.entries.push({ year, evidence, at });
    else this.#rows.set(key, { what: what(), entries: [{ year, evidence, at }] });
  }

  *runs(): Generator<YearRun<What>> {
    for (const { what, entries } of this.#rows.values()) {
      const sorted = [...entries].sort(byNumber(({ year }) => year));
      let run: Entry[] = [];
      for (const [at, entry] of sorted.entries()) {
        run.push(entry);
        const next = sorted[at + 1];
        if (next && next.year <= entry.year + 1) continue;
        const first = run[0] as Entry;
        yield {
          what,
          first: first.year,
          last: entry.year,
          evidence: run.map(({ evidence }) => evidence),
          at: first.at,
        };
        run = [];
      }
    }
  }
}
