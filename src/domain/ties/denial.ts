import { type Bounds } from '../time/bounds.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import type { Interval } from '../time/interval.ts';
import type { PartialDate } from '../time/partial-date.ts';
import { shiftDay } from '../time/span.ts';
import type { ActorId, ClaimId } from '../ids.ts';
import type { Claim } from '../records.ts';
import type { TieKey } from './tie-key.ts';

/** A denial that covers a tie. */
export interface Denial {
  readonly claimId: ClaimId;
  /** Null when the document speaks for itself. */
  readonly denier: ActorId | null;
  /** It counts in questions that meet these days: its time, and a horizon of the tie before and after it. */
  readonly days: Interval;
}

/** A denial as it was said. */
export interface DeniedClaim {
  readonly claim: Claim;
  readonly key: TieKey;
  readonly publishedOn: PartialDate | null;
}

const dayAfter = (date: PartialDate | null): number =>
  date === null || date.last === OPEN_FUTURE ? OPEN_FUTURE : date.last + 1;

/**
 * The days that a dated denial speaks of. One that states a start and nothing else goes on to its document's date; one that states
 * only an end speaks of all before it. Null for one without a date.
 */
const deniedDays = (
  { validFrom, validTo, attestedOn, ongoing }: Claim,
  publishedOn: PartialDate | null,
): Interval | null => {
  const attested = [attestedOn, ongoing ? publishedOn : null].filter((date) => date !== null);
  if (!validFrom && !validTo && attested.length === 0) return null;
  const from =
    validFrom?.first ??
    attested.reduce((least, { first }) => Math.min(least, first), attested.length > 0 ? OPEN_FUTURE : OPEN_PAST);
  if (validTo) return { from, to: validTo.isDay ? validTo.first : dayAfter(validTo) };
  const ends = attested.length > 0 ? attested : [publishedOn];
  return { from, to: Math.max(dayAfter(validFrom ?? attested[0] ?? null), ...ends.map(dayAfter)) };
};

/** What the denial leaves open covers all; what it states must be the tie's. */
const speaksOfKey = (denial: TieKey, key: TieKey): boolean =>
  denial.type === key.type &&
  denial.subject === key.subject &&
  denial.object === key.object &&
  (denial.against === null || denial.against === key.against) &&
  (denial.form === null || denial.form === key.form) &&
  (denial.about === null || denial.about === key.about) &&
  denial.qualifiers.every(({ key: name, value }) =>
    key.qualifiers.some((qualifier) => qualifier.key === name && qualifier.value === value),
  );

/**
 * The denial as one of the tie of this key, if it covers it: its time meets the days that are likely, or would be if allegations
 * counted. Without a date it covers what began by its document's date. A denial contests a tie and takes no certainty away.
 * @param deniable the days that it must meet; null when there are none
 * @param horizon days, of the tie
 */
export const findCovering = (
  { claim, key: denied, publishedOn }: DeniedClaim,
  key: TieKey,
  { bounds, deniable }: { readonly bounds: Bounds; readonly deniable: Interval | null },
  horizon: number,
): Denial | null => {
  if (!speaksOfKey(denied, key)) return null;
  const dated = deniedDays(claim, publishedOn);
  const upTo = dayAfter(publishedOn);
  const covers = dated
    ? deniable !== null && dated.from < deniable.to && dated.to > deniable.from
    : upTo === OPEN_FUTURE || bounds.startLatest < upTo;
  const { from, to } = dated ?? { from: OPEN_PAST, to: upTo };
  return covers
    ? {
        claimId: claim.id,
        denier: claim.assertedBy,
        days: { from: shiftDay(from, -horizon), to: shiftDay(to, horizon) },
      }
    : null;
};
