import { isoOf, readDays } from './calendar.ts';
import type { OracleTie } from './derive.ts';

/** How a question says when in the world. */
export interface AskedWhen {
  readonly validAt?: string | undefined;
  readonly validDuring?: { readonly from: string; readonly to: string } | undefined;
}

/** First and last day asked about; both infinite when no date is given. */
export type Run = readonly [number, number];
export const EVER: Run = [-Infinity, Infinity];

export const runOf = ({ validAt, validDuring }: AskedWhen): Run => {
  if (validAt !== undefined) return readDays(validAt);
  if (validDuring) return [readDays(validDuring.from)[0], readDays(validDuring.to)[0] - 1];
  return EVER;
};

type Timed = Pick<OracleTie, 'days' | 'possibleOnly'>;

/** May have held on some day of the run. */
export const mayHold = ({ days: [a, , , d] }: Timed, [first, last]: Run): boolean => a <= last && d > first;

/** Must have held at some moment of the run; what held "some day until 2016" held at some moment of all time. */
export const mustHold = ({ days: [, b, c], possibleOnly }: Timed, [first, last]: Run): boolean =>
  !possibleOnly && b <= last && (first === -Infinity || c > first);

export const certaintyIn = (tie: Timed, run: Run): 'CERTAIN' | 'POSSIBLE' | null => {
  if (mustHold(tie, run)) return 'CERTAIN';
  return mayHold(tie, run) ? 'POSSIBLE' : null;
};

/** Days from `start` up to but not including `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** All time cut wherever a tie or the run begins or ends: within a stretch every day is like every other. */
export const stretchesOf = (ties: readonly Timed[], [first, last]: Run): readonly Stretch[] => {
  const cuts = [...new Set([first, last + 1, -Infinity, Infinity, ...ties.flatMap(({ days }) => [...days])])];
  cuts.sort((a, b) => (a < b ? -1 : 1));
  return cuts
    .slice(1)
    .map((end, i) => ({ start: cuts[i] as number, end }))
    .filter(({ start, end }) => start >= first && end <= last + 1);
};

/** On every day of a stretch. */
export const holdsThroughout = (tie: Timed, { start, end }: Stretch, surely: boolean): boolean => {
  const [a, b, c, d] = tie.days;
  return surely ? !tie.possibleOnly && b <= start && end <= c : a <= start && end <= d;
};

export const fromTo = ({ start, end }: Stretch): { readonly from: string | null; readonly to: string | null } => ({
  from: isoOf(start),
  to: isoOf(end),
});
