import { ANY_TIME, type Question } from './bounds.ts';
import { OPEN_FUTURE, OPEN_PAST, parseDay } from './day.ts';
import { EntenteError } from '../errors.ts';
import { type Interval } from './interval.ts';
import { parsePartialDate } from './partial-date.ts';

/** How a question says when: a partial date, or days from `from` up to but not including `to`. */
export interface Asked {
  readonly validAt?: string | null | undefined;
  readonly validDuring?: { readonly from: string; readonly to: string } | null | undefined;
}

/**
 * The run of days that is asked about.
 * @returns {@link ANY_TIME} when no date is given
 * @throws EntenteError DATE_INVALID when a date cannot be read
 * @throws EntenteError BAD_USER_INPUT when both ways are used, or a range is empty
 */
export const questionOf = ({ validAt, validDuring }: Asked): Question => {
  const hasPoint = validAt !== null && validAt !== undefined;
  const hasRun = validDuring !== null && validDuring !== undefined;
  if (hasPoint && hasRun)
    throw new EntenteError('BAD_USER_INPUT', 'Give validAt or validDuring, not both: they are two ways to ask when.');
  if (hasPoint) {
    const { first, last } = parsePartialDate(validAt);
    return { first: first === OPEN_PAST ? ANY_TIME.first : first, last };
  }
  if (hasRun) {
    const first = parseDay(validDuring.from);
    const last = parseDay(validDuring.to) - 1;
    if (last < first)
      throw new EntenteError(
        'BAD_USER_INPUT',
        `validDuring from ${validDuring.from} to ${validDuring.to} has no day in it: "to" is the first day that is left out.`,
      );
    return { first, last };
  }
  return ANY_TIME;
};

export const isAnyTime = (question: Question): boolean => question.first <= OPEN_PAST && question.last >= OPEN_FUTURE;

/** More than one day: then the hops of a path must share a day. */
export const isRunOfDays = (question: Question): boolean => !isAnyTime(question) && question.first < question.last;

/** The question's days as an interval, its end exclusive. */
export const askedDays = ({ first, last }: Question): Interval => ({
  from: Math.max(first, OPEN_PAST),
  to: last >= OPEN_FUTURE ? OPEN_FUTURE : last + 1,
});
