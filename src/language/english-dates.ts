import type { Day } from '../domain/time/day.ts';
import { partsOf, type Span, type Unit, unitFrom, unitTo, type When } from './dates.ts';
import { words } from './text.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const englishDate = (day: Day, unit: Unit = 'DAY'): string => {
  const { year, month, dayOfMonth } = partsOf(day);
  const named = `${MONTHS[month - 1] ?? ''} ${year}`;
  return unit === 'YEAR' ? String(year) : unit === 'MONTH' ? named : `${dayOfMonth} ${named}`;
};

/** As the end of a time: "30 September 2015", "September 2015", "the end of 2016". */
export const englishEnd = (day: Day, unit: Unit): string =>
  unit === 'YEAR' ? `the end of ${englishDate(day, unit)}` : englishDate(day, unit);

/** "30 September 2015", "the end of September 2015": a source that says September names no day of it. */
const lastOf = (day: Day): string => {
  const unit = unitTo(day);
  return unit === 'DAY' ? englishDate(day) : `the end of ${englishDate(day, unit)}`;
};

/** "3 and 10 July 2017", "July and October 2017": what both have in common is said once; "2014 and 9 December 2017": each as far as it is stated. */
const both = (first: Day, last: Day, unit: Unit): string => {
  const a = partsOf(first);
  const b = partsOf(last);
  if (unit === 'YEAR' || (unit === 'MONTH' && a.year !== b.year))
    return `${englishDate(first, unit)} and ${englishDate(last, unit)}`;
  const month = MONTHS[a.month - 1] ?? '';
  if (unit === 'MONTH') return `${month} and ${englishDate(last, unit)}`;
  if (a.year !== b.year) return `${englishDate(first, unitFrom(first))} and ${lastOf(last)}`;
  const isMonthOnly = unitTo(last) !== 'DAY';
  return `${a.dayOfMonth}${a.month === b.month && !isMonthOnly ? '' : ` ${month}`} and ${lastOf(last)}`;
};

/** @param some "some day" or "some time" */
const within = (span: Exclude<Span, { kind: 'UNKNOWN' }>, some: string): string => {
  switch (span.kind) {
    case 'ONE':
      return `${some} in ${englishDate(span.day, span.unit)}`;
    case 'BETWEEN':
      return `${some} between ${both(span.first, span.last, span.unit)}`;
    case 'UP_TO':
      return `${some} up to ${englishEnd(span.last, span.unit)}`;
    case 'SINCE':
      return `${some} ${span.unit === 'DAY' ? 'on' : 'in'} or after ${englishDate(span.first, span.unit)}`;
  }
};

const isDay = (span: Span): span is Span & { readonly kind: 'ONE' } => span.kind === 'ONE' && span.unit === 'DAY';

const someDay = (preposition: string, span: Span | null): string => {
  if (span === null || span.kind === 'UNKNOWN') return '';
  return `${preposition} ${isDay(span) ? englishDate(span.day) : within(span, 'some day')}`;
};

export const englishWhen = (when: When): string => {
  if (!('at' in when))
    return words(
      someDay('from', when.from),
      someDay('until', when.until),
      when.atLeastTo === null ? '' : `to at least ${englishDate(when.atLeastTo, unitFrom(when.atLeastTo))}`,
    );
  const { at } = when;
  if (at.kind === 'UNKNOWN') return 'at an unknown time';
  return isDay(at) ? `on ${englishDate(at.day)}` : within(at, 'some time');
};

/** The days of a question; empty when it has no bounds. */
export const englishAsked = (span: Span): string => {
  switch (span.kind) {
    case 'UNKNOWN':
      return '';
    case 'ONE':
      return `${span.unit === 'DAY' ? 'On' : 'In'} ${englishDate(span.day, span.unit)}`;
    case 'BETWEEN':
      return `Between ${both(span.first, span.last, span.unit)}`;
    case 'UP_TO':
      return `Up to ${englishEnd(span.last, span.unit)}`;
    case 'SINCE':
      return `${span.unit === 'DAY' ? 'On' : 'In'} or after ${englishDate(span.first, span.unit)}`;
  }
};
