import { endOf } from '../time/bounds.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Fields } from './fields.ts';

/** The start and the end of a period. The end is the first day after the period; it must come after the start. */
export function readPeriod<Name extends string>(
  fields: Fields<Name>,
  from: Name,
  to: Name,
): readonly [PartialDate | null, PartialDate | null] {
  const start = fields.date(from);
  const end = fields.date(to);
  if (start && end && endOf(end)[1] <= start.first) fields.refuse(to, `${to} is not after ${from}`);
  return [start, end];
}
