import { type Bounds } from '../time/bounds.ts';
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Claim } from '../records.ts';
import type { TieKey } from './tie-key.ts';

/**
 * The days that a denial speaks of. One without a date speaks of all up to its document's date; one that states no end
 * speaks up to the time it attests, else up to its document's date.
 */
const deniedDays = (denial: Claim, publishedOn: PartialDate | null): { readonly from: Day; readonly to: Day } => {
  const { validFrom, validTo, attestedOn, ongoing } = denial;
  const documentEnd = publishedOn && publishedOn.last !== OPEN_FUTURE ? publishedOn.last + 1 : OPEN_FUTURE;
  const from = validFrom?.first ?? attestedOn?.first ?? OPEN_PAST;
  if (validTo) return { from, to: validTo.isDay ? validTo.first : validTo.last + 1 };
  if (attestedOn && !ongoing) return { from, to: attestedOn.last === OPEN_FUTURE ? OPEN_FUTURE : attestedOn.last + 1 };
  return { from, to: documentEnd };
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
    key.qualifiers.some((own) => own.key === name && own.value === value),
  );

/** Whether a denial covers the tie of this key and these days. A denial contests a tie and takes no certainty away. */
export const denialCovers = (
  denial: { readonly claim: Claim; readonly key: TieKey; readonly publishedOn: PartialDate | null },
  key: TieKey,
  bounds: Bounds,
): boolean => {
  if (!speaksOfKey(denial.key, key)) return false;
  const { from, to } = deniedDays(denial.claim, denial.publishedOn);
  return from < bounds.endLatest && to > bounds.startEarliest;
};
