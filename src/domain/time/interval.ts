import { type Day } from './day.ts';

/** Days from `from` up to but not including `to`. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** Union of intervals as sorted, disjoint, non-touching ones; empty ones vanish. */
export const mergeIntervals = (intervals: readonly Interval[]): readonly Interval[] => {
  const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: Interval[] = [];
  for (const interval of sorted) {
    const last = merged.at(-1);
    if (last && interval.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    else merged.push(interval);
  }
  return merged;
};

/** Days in both; both sides sorted and disjoint, and so is the result. */
export const intersectIntervals = (a: readonly Interval[], b: readonly Interval[]): readonly Interval[] => {
  const common: Interval[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (!left || !right) return common;
    const from = Math.max(left.from, right.from);
    const to = Math.min(left.to, right.to);
    if (from < to) common.push({ from, to });
    if (left.to < right.to) i++;
    else j++;
  }
};
