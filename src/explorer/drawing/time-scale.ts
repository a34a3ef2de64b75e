import { type Day, dayOf, isoDay } from '../../domain/time/day.ts';

/** How closely time is looked at. */
export type Zoom = 'YEARS' | 'MONTHS' | 'DAYS';

/** Days from `first` up to but not including `end`. */
export interface TimeWindow {
  readonly first: Day;
  readonly end: Day;
}

/** Where a run of days lies across a drawing. */
export interface Box {
  readonly x: number;
  readonly width: number;
}

export interface TimeScale extends TimeWindow {
  readonly width: number;
  readonly at: (day: Day) => number;
  /** The part of a run of days that lies in the window; null when none does. */
  readonly box: (from: Day, to: Day) => Box | null;
  readonly dayAt: (x: number) => Day;
}

/** @param mirrored time runs from right to left, as Arabic is read */
export function timeScale({ first, end }: TimeWindow, width: number, mirrored: boolean): TimeScale {
  const share = (day: Day): number => (day - first) / (end - first);
  const at = (day: Day): number => (mirrored ? 1 - share(day) : share(day)) * width;
  const box = (from: Day, to: Day): Box | null => {
    const [start, stop] = [Math.max(from, first), Math.min(to, end)];
    if (start >= stop) return null;
    return { x: Math.min(at(start), at(stop)), width: (share(stop) - share(start)) * width };
  };
  const dayAt = (x: number): Day => {
    const along = Math.min(1, Math.max(0, mirrored ? 1 - x / width : x / width));
    return Math.min(end - 1, first + Math.floor(along * (end - first)));
  };
  return { first, end, width, at, box, dayAt };
}

const yearOf = (day: Day): number => new Date(day * 86_400_000).getUTCFullYear();
const monthOf = (day: Day): number => new Date(day * 86_400_000).getUTCMonth() + 1;

/** Whole years around all the days; null when there are none. */
export function wholeYears(days: readonly Day[]): TimeWindow | null {
  if (days.length === 0) return null;
  const [least, greatest] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  return { first: dayOf(yearOf(least), 1, 1), end: dayOf(yearOf(greatest) + 1, 1, 1) };
}

/** The whole at `YEARS`, three years about a day at `MONTHS`, three months about it at `DAYS`. */
export function zoomed(whole: TimeWindow, zoom: Zoom, about: Day): TimeWindow {
  const middle = Math.min(whole.end - 1, Math.max(whole.first, about));
  switch (zoom) {
    case 'YEARS':
      return whole;
    case 'MONTHS':
      return { first: dayOf(yearOf(middle) - 1, 1, 1), end: dayOf(yearOf(middle) + 2, 1, 1) };
    case 'DAYS':
      return {
        first: dayOf(yearOf(middle), monthOf(middle) - 1, 1),
        end: dayOf(yearOf(middle), monthOf(middle) + 2, 1),
      };
  }
}

export interface Tick {
  readonly day: Day;
  readonly x: number;
  /** A date as long as its step asks: `2014`, `2014-06`, `2014-06-29`. */
  readonly label: string;
}

/** Steps of a scale: so many years, months or days. */
const STEPS = [
  { unit: 'DAY', count: 1, days: 1, letters: 10 },
  { unit: 'DAY', count: 7, days: 7, letters: 10 },
  { unit: 'MONTH', count: 1, days: 30, letters: 7 },
  { unit: 'MONTH', count: 3, days: 91, letters: 7 },
  { unit: 'MONTH', count: 6, days: 182, letters: 7 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count) => ({
    unit: 'YEAR' as const,
    count,
    days: count * 365,
    letters: 4,
  })),
] as const;

/** Marks at round dates, none nearer to the next than its label is long. */
export function ticksOf(scale: TimeScale, letterWidth = 8): readonly Tick[] {
  const perDay = scale.width / (scale.end - scale.first);
  const step = STEPS.find(({ days, letters }) => days * perDay >= (letters + 2) * letterWidth) ?? STEPS.at(-1);
  if (step === undefined) return [];
  return roundDays(scale, step).map((day) => ({
    day,
    x: scale.at(day),
    label: (isoDay(day) ?? '').slice(0, step.letters),
  }));
}

function roundDays({ first, end }: TimeWindow, { unit, count }: (typeof STEPS)[number]): readonly Day[] {
  const days: Day[] = [];
  const next = (index: number): Day => {
    switch (unit) {
      case 'DAY':
        return first + index * count;
      case 'MONTH':
        return dayOf(yearOf(first), 1 + index * count, 1);
      case 'YEAR':
        return dayOf(Math.ceil(yearOf(first) / count) * count + index * count, 1, 1);
    }
  };
  for (let index = 0, day = next(0); day < end; index += 1, day = next(index)) if (day >= first) days.push(day);
  return days;
}
