import type { PartialDate } from '../../../domain/time/partial-date.ts';
import type { ClaimContent, Evidence } from '../../../domain/records.ts';
import type { Collector, RowPlace } from '../../import/collector.ts';

const DAYS_A_YEAR = 366;

interface Open {
  content: ClaimContent;
  readonly evidence: Evidence[];
  readonly at: RowPlace;
  /** The last day in the spell's rows. */
  last: number;
}

const earlier = (a: PartialDate | null, b: PartialDate | null): PartialDate | null =>
  a && b && b.first < a.first ? b : (a ?? b);
const later = (a: PartialDate | null, b: PartialDate | null): PartialDate | null =>
  a && b && b.last > a.last ? b : (a ?? b);

const lastDayOf = ({ validFrom, validTo, attestedOn }: ClaimContent): number =>
  Math.max(...[validFrom, validTo, attestedOn].map((date) => date?.last ?? Number.MIN_SAFE_INTEGER));

/**
 * Joins rows that say the same about times near each other: they make one claim from the start of the first row to the end of the
 * last, with all of the rows as evidence. Rows of one key are expected in order of time; a row that is too late begins another spell.
 */
export class Spells {
  readonly #gap: number;
  readonly #collector: Collector;
  readonly #open = new Map<string, Open>();

  constructor(years: number, collector: Collector) {
    this.#gap = years * DAYS_A_YEAR;
    this.#collector = collector;
  }

  add(content: ClaimContent, evidence: readonly Evidence[], at: RowPlace): void {
    const { validFrom, validTo, attestedOn, ongoing, ...rest } = content;
    const key = JSON.stringify(rest);
    const open = this.#open.get(key);
    const first = validFrom?.first ?? attestedOn?.first ?? Number.MIN_SAFE_INTEGER;
    if (!open || first > open.last + this.#gap) {
      if (open) this.#close(open);
      this.#open.set(key, { content, evidence: [...evidence], at, last: lastDayOf(content) });
      return;
    }
    open.evidence.push(...evidence);
    open.last = Math.max(open.last, lastDayOf(content));
    const stillSo = open.content.ongoing || ongoing;
    open.content = {
      ...open.content,
      validFrom: earlier(open.content.validFrom, validFrom),
      validTo: stillSo ? null : later(open.content.validTo, validTo),
      attestedOn: later(open.content.attestedOn, attestedOn),
      ongoing: stillSo,
    };
  }

  end(): void {
    for (const open of this.#open.values()) this.#close(open);
    this.#open.clear();
  }

  #close({ content, evidence, at }: Open): void {
    this.#collector.claim(content, evidence, at);
  }
}
