import type { ClaimContent } from '../../../domain/records.ts';
import { type Day, isoDay } from '../../../domain/time/day.ts';
import { parsePartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';

/** When a row says that something held. */
export type Stretch = Pick<ClaimContent, 'validFrom' | 'validTo' | 'attestedOn' | 'ongoing'>;

const dateOn = (day: Day | undefined): PartialDate | null =>
  day === undefined ? null : parsePartialDate(isoDay(day) ?? '');

/**
 * A part of a stretch that is cut on the days on which a code passed from one actor to another: 345 was Yugoslavia's until
 * 5 June 2006, and what held then went on with Serbia.
 * @param cuts days within the stretch, in order
 * @param at 0 for the part before the first cut
 */
export const partAt = (time: Stretch, cuts: readonly Day[], at: number): Stretch => {
  const [since, until] = [at === 0 ? undefined : cuts[at - 1], cuts[at]];
  const { attestedOn } = time;
  const isWithin =
    attestedOn !== null &&
    (since === undefined || since <= attestedOn.first) &&
    (until === undefined || attestedOn.first < until);
  return {
    validFrom: at === 0 ? time.validFrom : dateOn(since),
    validTo: until === undefined ? time.validTo : dateOn(until),
    attestedOn: isWithin ? attestedOn : null,
    ongoing: until === undefined && time.ongoing,
  };
};
