import { type Day, isoDay } from '../../../domain/time/day.ts';
import { byNumber } from '../../../domain/order.ts';
import type { PartialDate } from '../../../domain/time/partial-date.ts';
import type { ClaimContent, Evidence } from '../../../domain/records.ts';
import type { Collector, RowPlace } from '../../import/collector.ts';

type Times = Pick<ClaimContent, 'validFrom' | 'validTo' | 'attestedOn' | 'ongoing'>;

interface Entry extends Times {
  readonly evidence: readonly Evidence[];
  readonly at: RowPlace;
  /** The first and the last year that the row tells of. */
  readonly from: number;
  readonly to: number;
}

const earlier = (a: PartialDate | null, b: PartialDate | null): PartialDate | null =>
  a && b ? (b.first < a.first ? b : a) : (a ?? b);
const later = (a: PartialDate | null, b: PartialDate | null): PartialDate | null =>
  a && b ? (b.last > a.last ? b : a) : (a ?? b);

const yearOf = (day: Day): number => {
  const text = isoDay(day);
  return text === null ? Math.sign(day) * Infinity : Number(text.slice(0, 4));
};

/** The last day on which it was so: an end that is a day is the first on which it was not. */
const lastDay = ({ first, last, isDay }: PartialDate, isEnd: boolean): Day => (isEnd && isDay ? first - 1 : last);

const entryOf = (times: Times, evidence: readonly Evidence[], at: RowPlace): Entry => {
  const dates = [times.validFrom, times.validTo, times.attestedOn].filter((date) => date !== null);
  const from = yearOf(Math.min(...dates.map(({ first }) => first)));
  const to = yearOf(Math.max(...dates.map((date) => lastDay(date, date === times.validTo))));
  return { ...times, evidence, at, from, to };
};

/** The first attestation says something of its own unless the start is at least as exact, and as early. */
const addsToStart = (start: PartialDate | null, first: PartialDate): boolean =>
  start === null || first.last < start.last;

/**
 * Joins rows that say the same about years that follow one another, in whatever order they stand. A spell is a claim from the start
 * of its first row to the end of its last, with all of the rows as evidence. A claim has one day on which it is said to have held:
 * the spell's last; a first that the start does not cover has a claim of its own. Rows that say nothing but such days are no spell:
 * each stays what it is, since nobody said that it held in between.
 */
export class Spells {
  readonly #years: number;
  readonly #collector: Collector;
  readonly #rows = new Map<string, { readonly content: ClaimContent; readonly entries: Entry[] }>();

  /** @param years by which a row may begin after the one before ended: 1 is the next year, 2 leaves out one year between */
  constructor(years: number, collector: Collector) {
    this.#years = years;
    this.#collector = collector;
  }

  add(content: ClaimContent, evidence: readonly Evidence[], at: RowPlace): void {
    const { validFrom, validTo, attestedOn, ongoing, ...rest } = content;
    const times = { validFrom, validTo, attestedOn, ongoing };
    // A row without a start or an end only attests.
    if (validFrom === null && validTo === null && !ongoing) {
      this.#collector.claim(content, evidence, at);
      return;
    }
    const key = JSON.stringify(rest);
    const known = this.#rows.get(key);
    const entry = entryOf(times, evidence, at);
    if (known) known.entries.push(entry);
    else this.#rows.set(key, { content, entries: [entry] });
  }

  end(): void {
    for (const { content, entries } of this.#rows.values()) {
      let spell: Entry[] = [];
      let last = 0;
      for (const entry of entries.sort(byNumber(({ from }) => from))) {
        // Who says a start after days that it does not cover tells of another spell.
        const [first] = spell;
        const begins = entry.validFrom !== null && first?.validFrom === null && first.from < entry.from;
        if (spell.length > 0 && (begins || entry.from > last + this.#years)) {
          this.#close(content, spell);
          spell = [];
        }
        last = spell.length === 0 ? entry.to : Math.max(last, entry.to);
        spell.push(entry);
      }
      this.#close(content, spell);
    }
    this.#rows.clear();
  }

  #close(content: ClaimContent, spell: readonly Entry[]): void {
    const [row] = spell;
    if (!row) return;
    const ongoing = spell.some((entry) => entry.ongoing);
    const validFrom = spell.map((entry) => entry.validFrom).reduce(earlier, null);
    const validTo = ongoing ? null : spell.map((entry) => entry.validTo).reduce(later, null);
    const attested = spell.map((entry) => entry.attestedOn);
    const [first, last] = [attested.reduce(earlier, null), attested.reduce(later, null)];
    const evidence = spell.flatMap((entry) => entry.evidence);
    const claim = { ...content, validFrom, validTo, ongoing };
    if (first && first.text !== last?.text && addsToStart(validFrom, first))
      this.#collector.claim({ ...claim, attestedOn: first }, evidence, row.at);
    this.#collector.claim({ ...claim, attestedOn: last }, evidence, row.at);
  }
}
