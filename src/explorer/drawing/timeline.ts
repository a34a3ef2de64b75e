import { type Dated, heldDays, type HeldDays, namedDays, type Run } from './held-days.ts';
import { type Box, type TimeScale, type TimeWindow, wholeYears } from './time-scale.ts';

/** One tie or holding along time: certain solid, likely lighter, possible an outline, each within the next. */
export interface Bar<T> {
  readonly thing: T;
  readonly certain: readonly Box[];
  /** Held on some day of these: a mark that is not a whole stretch. */
  readonly someDay: readonly Box[];
  readonly likely: Box | null;
  readonly possible: Box | null;
  /** Which line of its row it stands on, from 0. */
  readonly lane: number;
}

/** All that stands with one counterpart, or that one actor held. */
export interface Row<T> {
  readonly key: string;
  readonly bars: readonly Bar<T>[];
  readonly lanes: number;
  /** Things of the row of which no day lies in the window. */
  readonly outside: number;
  readonly y: number;
  readonly height: number;
}

export interface Timeline<T> {
  readonly rows: readonly Row<T>[];
  readonly height: number;
}

/** Whole years around all that is known of the times; null when nothing is. */
export const windowOf = (things: readonly Dated[]): TimeWindow | null =>
  wholeYears(things.flatMap((thing) => namedDays(heldDays(thing))));

export const LANE_HEIGHT = 16;
const ROW_PADDING = 8;

/**
 * Rows in the order in which their keys first come up, each with its bars on as few lines as keep them apart.
 * A bar is kept apart by what is likely of it: outlines of what is merely possible may lie over one another.
 */
export function timelineOf<T extends Dated>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  scale: TimeScale,
): Timeline<T> {
  const byKey = new Map<string, T[]>();
  for (const thing of things) byKey.set(keyOf(thing), [...(byKey.get(keyOf(thing)) ?? []), thing]);
  const rows: Row<T>[] = [];
  let y = 0;
  for (const [key, all] of byKey) {
    const row = rowOf(key, all, scale, y);
    rows.push(row);
    y += row.height;
  }
  return { rows, height: y };
}

function rowOf<T extends Dated>(key: string, things: readonly T[], scale: TimeScale, y: number): Row<T> {
  const dated = things.map((thing) => ({ thing, days: heldDays(thing) }));
  const shown = dated.filter(({ days }) => shows(days, scale)).sort((a, b) => firstDay(a.days) - firstDay(b.days));
  const ends: number[] = [];
  const bars = shown.map(({ thing, days }): Bar<T> => {
    const extent = days.likely ?? days.possible ?? { from: 0, to: 0 };
    const free = ends.findIndex((end) => end <= extent.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = extent.to;
    return { thing, lane, ...boxesOf(days, scale) };
  });
  const lanes = Math.max(1, ends.length);
  return { key, bars, lanes, outside: dated.length - shown.length, y, height: lanes * LANE_HEIGHT + ROW_PADDING };
}

const firstDay = ({ likely, possible }: HeldDays): number => likely?.from ?? possible?.from ?? 0;

const shows = ({ likely, possible, someDay, certain }: HeldDays, { first, end }: TimeWindow): boolean =>
  [likely, possible, ...someDay, ...certain].some((run) => run !== null && run.from < end && run.to > first);

/** A day is drawn no thinner than this, or nobody sees it. */
const THINNEST = 3;

function boxesOf(days: HeldDays, scale: TimeScale): Omit<Bar<unknown>, 'thing' | 'lane'> {
  const box = (run: Run | null): Box | null => {
    const drawn = run && scale.box(run.from, run.to);
    if (!drawn || drawn.width >= THINNEST) return drawn;
    return { x: Math.min(drawn.x, scale.width - THINNEST), width: THINNEST };
  };
  const boxes = (runs: readonly Run[]): readonly Box[] => runs.map(box).filter((drawn) => drawn !== null);
  return {
    certain: boxes(days.certain),
    someDay: boxes(days.someDay),
    likely: box(days.likely),
    possible: box(days.possible),
  };
}
