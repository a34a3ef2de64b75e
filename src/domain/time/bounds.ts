import { type Day, OPEN_FUTURE, OPEN_PAST } from './day.ts';
import type { Interval } from './interval.ts';
import type { PartialDate } from './partial-date.ts';
import type { ClaimContent } from '../records.ts';
import { isTieType, TIE_TYPES } from '../ties/types.ts';

/**
 * The four days between which something began and ended; ends are exclusive.
 * startEarliest ≤ startLatest and endEarliest ≤ endLatest always.
 */
export interface Bounds {
  readonly startEarliest: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly endLatest: Day;
}

/** A run of days, both inclusive; before {@link OPEN_PAST} and {@link OPEN_FUTURE} where it is not bounded. */
export interface Question {
  readonly first: Day;
  readonly last: Day;
}

/** The question that names no date: ties of any time. */
export const ANY_TIME: Question = { first: OPEN_PAST - 1, last: OPEN_FUTURE };

/** Must have held; near enough to a time at which it held; not contradicted. Each implies the next. */
export type Certainty = 'CERTAIN' | 'LIKELY' | 'POSSIBLE';

/**
 * Whether a run of days, `to` exclusive, has a part in the question. One of a partial date may have `from` ≥ `to`: it has a part in
 * a question only that holds both.
 */
export const meets = ({ from, to }: Interval, { first, last }: Question): boolean => from <= last && to > first;

/** The four days of one claim, with what the derivation needs to know of how they came about. */
export interface ClaimBounds extends Bounds {
  readonly startStated: boolean;
  readonly endStated: boolean;
  /** The first day that the claim itself speaks of, as early as its dates allow; an unstated start does not widen it. */
  readonly attestedFrom: Day;
  /** The day after the last day it speaks of, as late as its dates allow; an unstated end does not widen it. */
  readonly attestedTo: Day;
}

type ClaimDates = Pick<ClaimContent, 'type' | 'validFrom' | 'validTo' | 'ongoing' | 'attestedOn'>;

const dayAfter = (day: Day): Day => (day === OPEN_PAST || day === OPEN_FUTURE ? day : day + 1);
const eveOf = (day: Day): Day => (day === OPEN_PAST || day === OPEN_FUTURE ? day : day - 1);

/** The first days on which what a date ends may, and must, be over. */
export const endOf = ({ first, last, isDay }: PartialDate): readonly [Day, Day] =>
  isDay ? [first, first] : [dayAfter(first), dayAfter(last)];

/**
 * The four days of a claim (design §1, *Time*).
 *
 * It held on one day at least: it ends after the earliest start, and starts before the latest end. An *ongoing* claim is also attested
 * on its document's date: certain up to it, only possible after it. What a claim attests within its own dates narrows them: attested on
 * 29 August and ended in the same year, it began by that day and ended after it.
 * @param publishedOn the date of the claim's document; needed only by `ongoing`
 * @returns null when the claim has no date at all, or when it is only `ongoing` and its document has none
 */
export const claimBounds = (claim: ClaimDates, publishedOn: PartialDate | null): ClaimBounds | null => {
  const { validFrom, validTo, attestedOn } = claim;
  const attestations = [attestedOn, claim.ongoing ? publishedOn : null].filter((date) => date !== null);
  const held = validFrom ? [validFrom, ...attestations] : attestations;
  const end = validTo ? endOf(validTo) : null;
  if (held.length === 0 && !end) return null;

  const stated = validFrom ? [validFrom] : attestations;
  const startLatest = stated.length > 0 ? Math.min(...stated.map(({ last }) => last)) : eveOf(end?.[1] ?? OPEN_FUTURE);
  const endEarliest = end?.[0] ?? Math.max(...held.map(({ first }) => dayAfter(first)));
  const lineage = isTieType(claim.type) && TIE_TYPES[claim.type].lineage;
  const startEarliest = validFrom?.first ?? OPEN_PAST;
  const endLatest = lineage ? OPEN_FUTURE : (end?.[1] ?? OPEN_FUTURE);
  const within = attestations
    .map(({ first, last }) => ({ first: Math.max(first, startEarliest), last: Math.min(last, eveOf(endLatest)) }))
    .filter(({ first, last }) => first <= last);
  return {
    startEarliest,
    startLatest: Math.min(startLatest, eveOf(endLatest), ...within.map(({ last }) => last)),
    endEarliest: lineage
      ? OPEN_FUTURE
      : Math.max(endEarliest, dayAfter(startEarliest), ...within.map(({ first }) => dayAfter(first))),
    endLatest,
    startStated: validFrom !== null,
    endStated: validTo !== null,
    attestedFrom: stated.length > 0 ? Math.min(...stated.map(({ first }) => first)) : eveOf(endEarliest),
    attestedTo: lineage ? OPEN_FUTURE : (end?.[1] ?? Math.max(...held.map(({ last }) => dayAfter(last)))),
  };
};
