import { distinctBy } from '../../../domain/group.ts';
import { byNumber, inTurn } from '../../../domain/order.ts';
import { type Day, isoDay } from '../../../domain/time/day.ts';
import { findPartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';
import type { Evidence } from '../../../domain/records.ts';
import type { RowPlace } from '../../import/collector.ts';

/** An event as far as a month needs it: its first and last possible day, its row, its deaths. */
export interface MonthEvent {
  readonly first: Day;
  readonly last: Day;
  readonly evidence: Evidence;
  readonly at: RowPlace;
  readonly deaths: number;
}

/** Of the events of one month only the first and the last are kept: memory grows with months, not with events. */
interface Month {
  readonly key: string;
  first: MonthEvent;
  latest: MonthEvent;
  count: number;
  deaths: number;
}

/** The events between the same two sides in one month. Nothing is said of the days between them. */
export interface EventMonth {
  /** The month; of events that lie in one of several months those: `2016-03`, `[2016-03..2016-04]`. */
  readonly attestedOn: PartialDate | null;
  readonly events: number;
  readonly deaths: number;
  /** The rows of the first and the last event. */
  readonly evidence: readonly Evidence[];
  readonly at: RowPlace;
}

const monthOf = (day: Day): string => isoDay(day)?.slice(0, 7) ?? '';

/** An event whose days are not all in one month attests those months together, and none of them alone. */
const monthsOf = ({ first, last }: MonthEvent): string => {
  const [from, to] = [monthOf(first), monthOf(last)];
  return from === to ? from : `[${from}..${to}]`;
};

/** Counts events by what they are between and by month. */
export class EventMonths<What> {
  readonly #all = new Map<string, { readonly what: What; readonly months: Map<string, Month> }>();

  add(key: string, what: () => What, event: MonthEvent): void {
    let known = this.#all.get(key);
    if (!known) this.#all.set(key, (known = { what: what(), months: new Map() }));
    const months = monthsOf(event);
    const month = known.months.get(months);
    if (!month) {
      known.months.set(months, { key: months, first: event, latest: event, count: 1, deaths: event.deaths });
      return;
    }
    month.count += 1;
    month.deaths += event.deaths;
    if (earliestFirst(event, month.first) < 0) month.first = event;
    if (latestLast(event, month.latest) > 0) month.latest = event;
  }

  /** By what they are between, in the order in which it first came; of each the months in order. */
  *months(): Generator<EventMonth & { readonly what: What }> {
    for (const { what, months } of this.#all.values())
      for (const { key, first, latest, count, deaths } of [...months.values()].sort(inOrderOfDays))
        yield {
          what,
          attestedOn: findPartialDate(key),
          events: count,
          deaths,
          evidence: distinctBy([first.evidence, latest.evidence], ({ locator }) => locator),
          at: first.at,
        };
  }
}

const earliestFirst = inTurn(
  byNumber(({ first }: MonthEvent) => first),
  byNumber(({ at }: MonthEvent) => at.line),
);

const latestLast = inTurn(
  byNumber(({ last }: MonthEvent) => last),
  byNumber(({ at }: MonthEvent) => at.line),
);

const inOrderOfDays = inTurn(
  byNumber(({ first }: Month) => first.first),
  byNumber(({ first }: Month) => first.at.line),
);
