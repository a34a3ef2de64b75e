import { isoDay } from '../../domain/time/day.ts';
import type { SourceId } from '../../domain/ids.ts';
import { findPartialDate, type PartialDate } from '../../domain/time/partial-date.ts';
import type { ClaimContent, Evidence } from '../../domain/records.ts';
import type { Collector, RowPlace } from './collector.ts';

/** A list of which only the source and the date matter: it is over. */
interface EarlierList {
  readonly source: SourceId;
  readonly date: PartialDate;
}

/** A list and its date. */
export interface DatedList extends EarlierList {
  readonly at: RowPlace;
}

/**
 * Lists of which each replaces the one before. The claims of a list are never edited. When the next list lacks a thing, a claim of
 * the next list says that it ended: after the date of the earlier list, and not after the date of the next. The derivation then
 * bounds the tie.
 */
export class SuccessiveLists {
  readonly #collector: Collector;
  #before = new Map<string, ClaimContent>();
  #now = new Map<string, ClaimContent>();
  #last: EarlierList | null = null;

  constructor(collector: Collector) {
    this.#collector = collector;
  }

  /** Begins after a list that another import has stored, unless one of this import is as late. */
  startAfter(list: EarlierList, entries: ReadonlyMap<string, ClaimContent>): void {
    if (this.#last && this.#last.date.last >= list.date.last) return;
    this.#last = list;
    this.#before = new Map(entries);
  }

  /** @param key what is the same thing on the next list: the entry and its programme */
  add(key: string, content: ClaimContent): void {
    this.#now.set(key, content);
  }

  /**
   * Ends a list, and adds a claim for each thing that the list before had and this one has not.
   * @param evidence that a thing is missing from this list
   */
  end(list: DatedList, evidence: (key: string) => Evidence): void {
    const last = this.#last;
    if (last)
      for (const [key, content] of this.#before) {
        if (this.#now.has(key)) continue;
        const first = Math.min(last.date.last + 1, list.date.last);
        const validTo = findPartialDate(
          first === list.date.last ? isoDay(first) : `[${isoDay(first)}..${isoDay(list.date.last)}]`,
        );
        const note = `on the list of ${last.date.text} (${last.source}), and not on this one`;
        this.#collector.claim(
          { ...content, source: list.source, ongoing: false, attestedOn: null, validTo, note },
          [evidence(key)],
          list.at,
        );
      }
    this.#last = list;
    this.#before = this.#now;
    this.#now = new Map();
  }
}
