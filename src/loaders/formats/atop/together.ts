import { isoDay } from '../../../domain/time/day.ts';
import { type PartialDate, parsePartialDate } from '../../../domain/time/partial-date.ts';

/** A stretch of time in a treaty. */
export interface Stretch {
  readonly from: PartialDate;
  /** Null while it is in force. */
  readonly to: PartialDate | null;
}

const span = (first: number, last: number): PartialDate => parsePartialDate(`[${isoDay(first)}..${isoDay(last)}]`);

/** The later of two dates; when neither is certainly the later, the days on which the later may lie. */
const later = (a: PartialDate, b: PartialDate): PartialDate => {
  if (a.first >= b.first && a.last >= b.last) return a;
  if (b.first >= a.first && b.last >= a.last) return b;
  return span(Math.max(a.first, b.first), Math.max(a.last, b.last));
};

const earlier = (a: PartialDate | null, b: PartialDate | null): PartialDate | null => {
  if (!a || !b) return a ?? b;
  if (a.first <= b.first && a.last <= b.last) return a;
  if (b.first <= a.first && b.last <= a.last) return b;
  return span(Math.min(a.first, b.first), Math.min(a.last, b.last));
};

/** The time that two are in together; null when they certainly never are. */
export const together = (a: Stretch, b: Stretch): Stretch | null => {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  if (to === null) return { from, to };
  const endLatest = to.isDay ? to.first : to.last + 1;
  return endLatest <= from.first ? null : { from, to };
};

/** From the first start to the last end; no end while one is in force. */
export const wholeOf = (stretches: readonly Stretch[]): Stretch | null => {
  const [first, ...others] = stretches;
  if (!first) return null;
  return others.reduce(
    (whole, { from, to }) => ({
      from: from.first < whole.from.first ? from : whole.from,
      to: to === null || whole.to === null ? null : to.last > whole.to.last ? to : whole.to,
    }),
    first,
  );
};
