import { distinctBy } from '../../../domain/group.ts';
import { byNumber, inTurn } from '../../../domain/order.ts';
import { type Day, isoDay } from '../../../domain/time/day.ts';
import { findPartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';
import type { Evidence } from '../../../domain/records.ts';
import type { RowPlace } from '../../import/collector.ts';

/** An event as far as a spell needs it: its first and last possible day, its row, its deaths. */
export interface SpellEvent {
  readonly first: Day;
  readonly last: Day;
  readonly evidence: Evidence;
  readonly at: RowPlace;
  readonly deaths: number;
}

/** Of the events of one month only the first and the last are kept: memory grows with months, not with events. */
interface Month {
  readonly first: SpellEvent;
  latest: SpellEvent;
  count: number;
  deaths: number;
}

/** A stretch in which no two events that follow one another are further apart than the gap. */
export interface EventSpell {
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly attestedOn: PartialDate | null;
  readonly events: number;
  readonly deaths: number;
  /** The rows of the first event of every month, and of the last event of all. */
  readonly evidence: readonly Evidence[];
  readonly at: RowPlace;
}

/** No month is longer, and the events of one month always belong to one spell. */
export const LEAST_GAP = 31;

const dateOf = (first: Day, last: Day): PartialDate | null => {
  const [from, to] = [isoDay(first), isoDay(last)];
  return findPartialDate(from === to ? from : `[${from ?? ''}..${to ?? ''}]`);
};

/**
 * Spells of events, by the gap rule: two events no more than `gap` days apart belong to one spell, which lasted between them. A
 * spell begins on the day of its first event, or at the latest then when the data begin less than a gap before it. It ends within
 * a gap after its last event; it has no end when less than a gap is left to the end of the data.
 */
export class EventSpells<What> {
  readonly #months = new Map<string, { readonly what: What; readonly months: Map<string, Month> }>();

  add(key: string, what: () => What, event: SpellEvent): void {
    let known = this.#months.get(key);
    if (!known) this.#months.set(key, (known = { what: what(), months: new Map() }));
    const name = isoDay(event.first)?.slice(0, 7) ?? '';
    const month = known.months.get(name);
    if (!month) {
      known.months.set(name, { first: event, latest: event, count: 1, deaths: event.deaths });
      return;
    }
    month.count += 1;
    month.deaths += event.deaths;
    if (isBefore(event, month.first)) known.months.set(name, { ...month, first: event });
    else if (
      event.last > month.latest.last ||
      (event.last === month.latest.last && event.at.line > month.latest.at.line)
    )
      month.latest = event;
  }

  /** @param begin first day of the data @param end last day of the data */
  *spells(gap: number, begin: Day, end: Day): Generator<EventSpell & { readonly what: What }> {
    for (const { what, months } of this.#months.values()) {
      const sorted = [...months.values()].sort(earliestFirst);
      let joined: Month[] = [];
      let last = Number.NEGATIVE_INFINITY;
      for (const [at, month] of sorted.entries()) {
        joined.push(month);
        last = Math.max(last, month.latest.last, month.first.last);
        const next = sorted[at + 1];
        if (next && next.first.first <= last + gap) continue;
        yield { what, ...spellOf(joined, last, gap, begin, end) };
        joined = [];
        last = Number.NEGATIVE_INFINITY;
      }
    }
  }
}

const earliestFirst = inTurn(
  byNumber(({ first }: Month) => first.first),
  byNumber(({ first }: Month) => first.at.line),
);

const isBefore = (a: SpellEvent, b: SpellEvent): boolean =>
  a.first < b.first || (a.first === b.first && a.at.line < b.at.line);

const spellOf = (months: readonly Month[], last: Day, gap: number, begin: Day, end: Day): EventSpell => {
  const { first } = months[0] as Month;
  const latest = months.map((month) => month.latest).reduce((a, b) => (b.last >= a.last ? b : a));
  const began = first.first - begin > gap;
  const ended = end - last > gap;
  const evidence = [...months.map((month) => month.first.evidence), latest.evidence];
  return {
    validFrom: began ? dateOf(first.first, first.last) : findPartialDate(`[..${isoDay(first.last) ?? ''}]`),
    validTo: ended ? dateOf(last, last + gap) : null,
    attestedOn: ended ? null : dateOf(latest.first, latest.last),
    events: months.reduce((sum, { count }) => sum + count, 0),
    deaths: months.reduce((sum, { deaths }) => sum + deaths, 0),
    evidence: distinctBy(evidence, ({ locator }) => locator),
    at: first.at,
  };
};
