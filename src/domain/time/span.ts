import { type Day, OPEN_FUTURE, OPEN_PAST } from './day.ts';
import type { Interval } from './interval.ts';

/** The day so many days later (earlier, when negative); an open end stays open. */
export const shiftDay = (day: Day, days: number): Day =>
  day <= OPEN_PAST || day >= OPEN_FUTURE ? day : Math.min(Math.max(day + days, OPEN_PAST), OPEN_FUTURE);

/** A run has single days in it: `from` is before `to`. */
export const hasDays = ({ from, to }: Interval): boolean => from < to;

/** From the first to the last day of all of them that have days; null when none has. */
export const hullOf = (spans: readonly Interval[]): Interval | null => {
  const proper = spans.filter(hasDays);
  if (proper.length === 0) return null;
  return {
    from: proper.reduce((least, { from }) => Math.min(least, from), OPEN_FUTURE),
    to: proper.reduce((greatest, { to }) => Math.max(greatest, to), OPEN_PAST),
  };
};

/** The days in both; null when there are none. */
export const commonSpan = (a: Interval | null, b: Interval): Interval | null => {
  if (!a) return null;
  const common = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return hasDays(common) ? common : null;
};

/** The first and the last day that a run speaks of, whichever way round its two days stand. */
export const outerDays = ({ from, to }: Interval): { readonly first: Day; readonly last: Day } => ({
  first: Math.min(from, to - 1),
  last: Math.max(from, to - 1),
});

/** Cuts a run, one of a partial date too, to the days of another; null when it lies wholly outside. */
export const cutTo = (span: Interval, { from: lo, to: hi }: Interval): Interval | null => {
  const { first, last } = outerDays(span);
  if (lo >= hi || last < lo || first >= hi) return null;
  return {
    from: hi === OPEN_FUTURE ? Math.max(span.from, lo) : Math.min(Math.max(span.from, lo), hi - 1),
    to: lo === OPEN_PAST ? Math.min(span.to, hi) : Math.max(Math.min(span.to, hi), lo + 1),
  };
};

/**
 * Runs in order, merged where they touch; one that lies within another is left out, since it is met by no question that does not
 * meet the other. Both ends ascend, so the last run with `from` ≤ a day decides whether a question up to that day meets any.
 */
export const mergeRuns = (runs: readonly Interval[]): readonly Interval[] => {
  const merged: Interval[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (!last || run.from > last.to) {
      if (!last || run.to > last.to) merged.push(run);
    } else if (run.to > last.to) merged[merged.length - 1] = { from: last.from, to: run.to };
  }
  return merged;
};
