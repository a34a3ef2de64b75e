import type { Bounds } from '../domain/time/bounds.ts';
import { type Day, dayOf, isoDay, OPEN_FUTURE, OPEN_PAST } from '../domain/time/day.ts';
import type { Tie } from '../domain/ties/tie.ts';
import { TIE_TYPES } from '../domain/ties/types.ts';

/**
 * When, before it is put into the words of a language.
 *
 * A claim that only attests a day, and one that says "by that day", give a tie the same four days, and so does the existence
 * of its actors with a stated start. What is said is therefore always what the four days make certain, at times less than
 * all of it: "on 3 November 2017" for a tie that may have begun at any time since both actors existed.
 */
export type Unit = 'DAY' | 'MONTH' | 'YEAR';

/** Some day within these days, both inclusive, in the largest unit that fits. */
export type Span =
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'UP_TO'; readonly unit: Unit; readonly last: Day }
  | { readonly kind: 'SINCE'; readonly unit: Unit; readonly first: Day }
  | { readonly kind: 'ONE'; readonly unit: Unit; readonly day: Day }
  | { readonly kind: 'BETWEEN'; readonly unit: Unit; readonly first: Day; readonly last: Day };

/** At some time within a span, or from one to another. `atLeastTo`: held on that day, and no end is known. */
export type When =
  { readonly at: Span } | { readonly from: Span | null; readonly until: Span | null; readonly atLeastTo: Day | null };

interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly dayOfMonth: number;
}

export const partsOf = (day: Day): DateParts => {
  const [year, month, dayOfMonth] = (isoDay(day) ?? '').split('-').map(Number) as [number, number, number];
  return { year, month, dayOfMonth };
};

const startsUnit = (day: Day, unit: Unit): boolean => {
  const { month, dayOfMonth } = partsOf(day);
  return unit === 'DAY' || (dayOfMonth === 1 && (unit === 'MONTH' || month === 1));
};

const endsUnit = (day: Day, unit: Unit): boolean => startsUnit(day + 1, unit);

const isOneUnit = (first: Day, last: Day, unit: Unit): boolean => {
  if (unit === 'DAY') return first === last;
  const { year, month } = partsOf(first);
  return last === (unit === 'MONTH' ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1)) - 1;
};

const UNITS = ['YEAR', 'MONTH', 'DAY'] as const;

/** The largest unit that begins, or ends, on a day: a source that says 2014 names no day of it. */
export const unitFrom = (day: Day): Unit => UNITS.find((unit) => startsUnit(day, unit)) ?? 'DAY';
export const unitTo = (day: Day): Unit => UNITS.find((unit) => endsUnit(day, unit)) ?? 'DAY';

/** @param first, last both inclusive; open ends are the sentinel days */
export const spanOf = (first: Day, last: Day): Span => {
  if (last <= OPEN_PAST || first >= OPEN_FUTURE) return { kind: 'UNKNOWN' };
  if (first <= OPEN_PAST)
    return last >= OPEN_FUTURE ? { kind: 'UNKNOWN' } : { kind: 'UP_TO', unit: unitTo(last), last };
  if (last >= OPEN_FUTURE) return { kind: 'SINCE', unit: unitFrom(first), first };
  const units = UNITS.filter((unit) => startsUnit(first, unit) && endsUnit(last, unit));
  const one = units.find((unit) => isOneUnit(first, last, unit));
  if (one) return { kind: 'ONE', unit: one, day: first };
  return { kind: 'BETWEEN', unit: units[0] ?? 'DAY', first, last };
};

/** The first and the last day on which it can have held for the last time. */
const lastHeld = ({ endEarliest, endLatest }: Bounds): readonly [Day, Day] => [
  endEarliest <= OPEN_PAST ? OPEN_PAST : endEarliest - 1,
  endLatest >= OPEN_FUTURE ? OPEN_FUTURE : endLatest - 1,
];

/**
 * No end is known: it is said when it was attested, or when it began.
 * @param heldTo the earliest day on which it can have held for the last time; a stated start alone makes it the first of its days
 */
const openEnded = ({ startEarliest, startLatest }: Bounds, heldTo: Day): When => {
  const start = spanOf(startEarliest, startLatest);
  const began = (atLeastTo: Day | null): When => ({ from: start, until: null, atLeastTo });
  if (heldTo > startLatest) return began(heldTo);
  if (startEarliest > OPEN_PAST && heldTo === startEarliest) return began(null);
  if (start.kind === 'ONE' && heldTo > startEarliest) return began(heldTo);
  return { at: spanOf(Math.max(heldTo, startEarliest), startLatest) };
};

const ended = (bounds: Bounds, [firstEnd, lastEnd]: readonly [Day, Day]): When => {
  const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
  const start = spanOf(startEarliest, startLatest);
  if (startEarliest === firstEnd && startLatest === lastEnd) return { at: start };
  // With only an end stated, the start is the eve of the end at the latest, which says nothing.
  const startSaysNothing = startLatest >= lastEnd && start.kind !== 'ONE';
  return {
    from: startSaysNothing ? null : start,
    until: endEarliest === endLatest ? spanOf(endLatest, endLatest) : spanOf(firstEnd, lastEnd),
    atLeastTo: null,
  };
};

/** When a tie held, from its four days; a split, merger or succession: when it came about. */
export const whenOf = ({ type, bounds }: Pick<Tie, 'type' | 'bounds'>): When => {
  if (TIE_TYPES[type].lineage) return { at: spanOf(bounds.startEarliest, bounds.startLatest) };
  const held = lastHeld(bounds);
  return bounds.endLatest >= OPEN_FUTURE ? openEnded(bounds, held[0]) : ended(bounds, held);
};
