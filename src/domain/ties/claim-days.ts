import { claimBounds, type ClaimBounds } from '../time/bounds.ts';
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import type { Interval } from '../time/interval.ts';
import { parsePartialDate, type PartialDate } from '../time/partial-date.ts';
import { commonSpan, hasDays, hullOf, shiftDay } from '../time/span.ts';
import type { Claim, ClaimContent } from '../records.ts';
import type { HorizonRule } from './horizons.ts';

type ClaimDates = Pick<ClaimContent, 'type' | 'validFrom' | 'validTo' | 'ongoing' | 'attestedOn'>;

interface Near {
  /** The first day that it speaks of, a time attested before its start among them. */
  readonly first: Day;
  /** The first day after all that it is said to have held, as early as its dates allow. */
  readonly end: Day;
}

/** A claim with its days. */
export interface DatedClaim {
  readonly claim: Claim;
  readonly bounds: ClaimBounds;
  /** How far it is from others is measured between these: some day up to a date is taken for that date. */
  readonly near: Near;
  /** From the first to the last day that it makes likely; null when it makes no single day likely. */
  readonly likely: Interval | null;
}

/** `[..X]` as X: some day up to a date is taken to be near that date. */
export const nearEnd = (date: PartialDate | null): PartialDate | null =>
  date?.first === OPEN_PAST && date.last !== OPEN_FUTURE
    ? parsePartialDate(date.text.slice('[..'.length, -']'.length))
    : date;

const lengthOf = ({ first, last }: PartialDate): number =>
  first === OPEN_PAST || last === OPEN_FUTURE ? Number.POSITIVE_INFINITY : last - first + 1;

interface Said {
  readonly dates: ClaimDates;
  readonly publishedOn: PartialDate | null;
}

/** Each time up to a date taken for that date; as it is where its start would then not be before its end. */
const nearDates = ({ dates, publishedOn }: Said): Said => {
  const near: Said = {
    dates: {
      ...dates,
      validFrom: nearEnd(dates.validFrom),
      validTo: nearEnd(dates.validTo),
      attestedOn: nearEnd(dates.attestedOn),
    },
    publishedOn: nearEnd(publishedOn),
  };
  const bounds = claimBounds(near.dates, near.publishedOn);
  return bounds && bounds.startEarliest < bounds.endLatest ? near : { dates, publishedOn };
};

/** From `days` before to `days` after. */
const around = (from: Day, to: Day, days: number): Interval => ({
  from: shiftDay(from, -days),
  to: shiftDay(to, days),
});

/** Its start, if it states one, and the times that it attests. */
const heldOn = ({ dates, publishedOn }: Said): readonly PartialDate[] =>
  [dates.validFrom, dates.attestedOn, dates.ongoing ? publishedOn : null].filter((date) => date !== null);

/**
 * The days that a claim makes likely: from a horizon before its startLatest to a horizon after its endEarliest, and each day of a
 * time that is no longer than two horizons; never outside the bounds that it states.
 */
const likelyDays = (
  bounds: ClaimBounds,
  said: Said,
  near: ClaimBounds,
  { class: tieClass, days }: HorizonRule,
): Interval | null => {
  if (tieClass === 'LINEAGE') {
    const since = { from: bounds.startLatest, to: OPEN_FUTURE };
    return hasDays(since) ? since : null;
  }
  const stated = {
    from: bounds.startStated ? bounds.startEarliest : OPEN_PAST,
    to: bounds.endStated ? bounds.endLatest : OPEN_FUTURE,
  };
  if (days === Number.POSITIVE_INFINITY) return hasDays(stated) ? stated : null;
  const reached = around(near.startLatest, near.endEarliest, days);
  const times = [...heldOn(said), ...(said.dates.validTo ? [said.dates.validTo] : [])]
    .filter((time) => lengthOf(time) <= 2 * days)
    .map(({ first, last }) => ({ from: first, to: last + 1 }));
  return hullOf([reached, ...times].flatMap((span) => commonSpan(span, stated) ?? []));
};

/** @returns null when the claim has no date at all */
export const dateClaim = (claim: Claim, publishedOn: PartialDate | null, rule: HorizonRule): DatedClaim | null => {
  const said = nearDates({ dates: claim, publishedOn });
  const bounds = claimBounds(claim, publishedOn);
  const near = claimBounds(said.dates, said.publishedOn);
  if (!bounds || !near) return null;
  const held = heldOn(said).map(({ first }) => first);
  return {
    claim,
    bounds,
    near: {
      first: Math.min(near.attestedFrom, bounds.startLatest, ...held),
      end: Math.min(Math.max(near.endEarliest, ...held.map((day) => day + 1)), bounds.endLatest),
    },
    likely: likelyDays(bounds, said, near, rule),
  };
};

/**
 * A time of the claim that is longer than two horizons: it makes no single day likely, and whoever loads it should know.
 * @returns the field and the date as written; null when there is none
 */
export const findTooWide = (
  claim: ClaimDates,
  publishedOn: PartialDate | null,
  { days }: Pick<HorizonRule, 'days'>,
): { readonly field: 'validFrom' | 'validTo' | 'attestedOn' | 'ongoing'; readonly value: string } | null => {
  const dates = [
    ['validFrom', claim.validFrom],
    ['validTo', claim.validTo],
    ['attestedOn', claim.attestedOn],
    ['ongoing', claim.ongoing ? publishedOn : null],
  ] as const;
  for (const [field, date] of dates) {
    const near = nearEnd(date);
    if (date && near && lengthOf(near) > 2 * days) return { field, value: date.text };
  }
  return null;
};
