import { isoOf, readDays } from './calendar.ts';
import type { Span } from './claim-days.ts';
import { denialsWithin } from './denials.ts';
import type { OracleTie } from './derive.ts';
import { distinct } from './words.ts';

/**
 * What a tie is in the days asked. Follows design §1, *Time*: the paragraph on the three certainties, the tests of *A spell's
 * certain runs*, and the last sentence of *A denial*. Reading 34 of decisions.md.
 */
export type Certainty = 'CERTAIN' | 'LIKELY' | 'POSSIBLE';
export const CERTAINTIES = ['CERTAIN', 'LIKELY', 'POSSIBLE'] as const;

/** How a question says when in the world. */
export interface AskedWhen {
  readonly validAt?: string | undefined;
  readonly validDuring?: { readonly from: string; readonly to: string } | undefined;
}

/** First and last day asked about; both infinite when no date is given. */
export type Run = readonly [number, number];
export const EVER: Run = [-Infinity, Infinity];

export const isDated = ({ validAt, validDuring }: AskedWhen): boolean =>
  (validAt ?? null) !== null || (validDuring ?? null) !== null;

export const runOf = ({ validAt, validDuring }: AskedWhen): Run => {
  if (validAt) return readDays(validAt);
  if (validDuring) return [readDays(validDuring.from)[0], readDays(validDuring.to)[0] - 1];
  return EVER;
};

/** The least certainty that is meant. */
export const leastOf = (asked: AskedWhen & { readonly certainty?: Certainty | undefined }): Certainty =>
  asked.certainty ?? (isDated(asked) ? 'LIKELY' : 'POSSIBLE');

type Timed = Pick<OracleTie, 'certain' | 'likely' | 'possible'>;

/** What held "some day until 2016" held at some moment of all time. */
const touches = ([from, to]: Span, [first, last]: Run): boolean => from <= last && (first === -Infinity || to > first);

export const certaintyIn = ({ certain, likely, possible }: Timed, run: Run): Certainty | null => {
  if (certain.some((own) => touches(own, run))) return 'CERTAIN';
  if (likely && touches(likely, run)) return 'LIKELY';
  return touches(possible, run) ? 'POSSIBLE' : null;
};

export const isAtLeast = (certainty: Certainty | null, least: Certainty): boolean =>
  certainty !== null && CERTAINTIES.indexOf(certainty) <= CERTAINTIES.indexOf(least);

export const onDay = (tie: Timed, day: number): Certainty | null => certaintyIn(tie, [day, day]);

/** Asked with a date or without. */
export const isContestedIn = ({ contestedInTime, deniedOn, h }: OracleTie, run: Run): boolean =>
  contestedInTime || denialsWithin(deniedOn, run, h).length > 0;

export const deniersIn = ({ deniedOn, h }: OracleTie, run: Run): readonly string[] =>
  distinct(denialsWithin(deniedOn, run, h).flatMap(({ denier }) => denier ?? []));

/** Days from `start` up to but not including `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** All time cut wherever something of a tie or the run begins or ends: within a stretch every day is like every other. */
export const stretchesOf = (ties: readonly Timed[], [first, last]: Run): readonly Stretch[] => {
  const spans = ties.flatMap(({ certain, likely, possible }) => [...certain, ...(likely ? [likely] : []), possible]);
  const cuts = [...new Set([first, last + 1, -Infinity, Infinity, ...spans.flat()])];
  cuts.sort((a, b) => (a < b ? -1 : 1));
  return cuts
    .slice(1)
    .map((end, i) => ({ start: cuts[i] as number, end }))
    .filter(({ start, end }) => start >= first && end <= last + 1);
};

/** What the tie is on each day of a stretch, none of whose days is told from another. */
export const throughout = ({ certain, likely, possible }: Timed, { start, end }: Stretch): Certainty | null => {
  const holds = ([from, to]: Span): boolean => from <= start && end <= to;
  if (certain.some(holds)) return 'CERTAIN';
  if (likely && holds(likely)) return 'LIKELY';
  return holds(possible) ? 'POSSIBLE' : null;
};

export const fromTo = ({ start, end }: Stretch): { readonly from: string | null; readonly to: string | null } => ({
  from: isoOf(start),
  to: isoOf(end),
});
