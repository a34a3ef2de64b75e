import type { Day } from './day.ts';
import type { PartialDate } from './partial-date.ts';
import type { LedgerTimes } from '../records.ts';

/**
 * What claims a question may look at, before anything is derived from them. `at`: those that the ledger held at this
 * instant (ISO 8601 in UTC with milliseconds, as the ledger writes it); null: those that stand now. `publishedBy`: those
 * whose document had certainly come out by this day; null: whatever its date.
 */
export interface Known {
  readonly at: string | null;
  readonly publishedBy: Day | null;
}

/** The ledger as it stands, whatever had been published when. */
export const PRESENT: Known = { at: null, publishedBy: null };

export const isPresent = ({ at, publishedBy }: Known): boolean => at === null && publishedBy === null;

/** An instant as the ledger writes it, so that instants compare as texts. */
export const instantText = (instant: string | Date): string => new Date(instant).toISOString();

/** Whether a document had certainly come out by the end of a day: one without a date cannot be said to. */
export const isPublishedBy = (publishedOn: PartialDate | null, day: Day | null): boolean =>
  day === null || (publishedOn !== null && publishedOn.last <= day);

/** A claim's times as the ledger showed them then: a retirement that came later is not yet there. */
export const timesAt = <Times extends LedgerTimes>(times: Times, at: string | null): Times =>
  at === null || times.retiredAt === null || times.retiredAt <= at
    ? times
    : { ...times, retiredAt: null, retiredBecause: null };
