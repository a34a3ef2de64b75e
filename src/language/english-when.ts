import { partsOf, type Span, unitFrom, unitTo } from './dates.ts';
import { englishAsked, englishDate, englishEnd, englishWhen } from './english-dates.ts';
import type { StatedWhen } from './stated-when.ts';
import { words } from './text.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "July–October 2017", "2013–2017": to the month at the finest, unless both days are of one month. */
const run = ({ first, last, unit }: Extract<Span, { kind: 'BETWEEN' }>): string => {
  const [a, b] = [partsOf(first), partsOf(last)];
  if (unit === 'YEAR') return `${a.year}–${b.year}`;
  if (a.year === b.year && a.month === b.month && unitTo(last) !== 'DAY') return englishDate(last, 'MONTH');
  if (a.year === b.year && a.month === b.month) return `${a.dayOfMonth}–${englishDate(last)}`;
  const begin = englishDate(first, a.year !== b.year && unitFrom(first) === 'YEAR' ? 'YEAR' : 'MONTH');
  return `${a.year === b.year ? begin.replace(/ \d+$/u, '') : begin}–${englishDate(last, 'MONTH')}`;
};

const bound = (preposition: 'from' | 'until', span: Span | null): string => {
  if (span === null || span.kind === 'UNKNOWN') return '';
  switch (span.kind) {
    case 'ONE':
      return `${preposition} ${englishDate(span.day, span.unit)}`;
    case 'UP_TO':
      return `${preposition} ${englishEnd(span.last, span.unit)} ${preposition === 'from' ? 'or before' : 'at the latest'}`;
    case 'SINCE':
      return `${preposition} ${englishDate(span.first, span.unit)} or later`;
    case 'BETWEEN':
      return `${preposition} ${run(span)}`;
  }
};

/** "from 18 to 21 July 2017", "from July to August 2017": of one year, and what both have in common is said once. */
const inOneYear = (from: Span | null, until: Span | null): string | null => {
  if (from?.kind !== 'ONE' || until?.kind !== 'ONE' || from.unit !== until.unit || from.unit === 'YEAR') return null;
  const [a, b] = [partsOf(from.day), partsOf(until.day)];
  if (a.year !== b.year) return null;
  const begin = englishDate(from.day, from.unit).replace(/ \d+$/u, '');
  const isOneMonth = from.unit === 'DAY' && a.month === b.month;
  return `from ${isOneMonth ? a.dayOfMonth : begin} to ${englishDate(until.day, until.unit)}`;
};

const others = (count: number): string =>
  count === 0 ? '' : count === 1 ? 'and once more' : `and ${count} more times`;

/** As short as it goes: "in July 2017", "from 2014", "by 3 November 2017 and 2 more times"; nothing when nothing is known. */
export const englishBriefly = ({ when, others: count }: StatedWhen): string => {
  if (!('at' in when))
    return inOneYear(when.from, when.until) ?? words(bound('from', when.from), bound('until', when.until));
  const { at } = when;
  switch (at.kind) {
    case 'UNKNOWN':
      return '';
    case 'UP_TO':
      return words(`by ${englishEnd(at.last, at.unit)}`, others(count));
    case 'BETWEEN':
      return words(`${/^\d{1,2}–/u.test(run(at)) ? 'within' : 'in'} ${run(at)}`, others(count));
    case 'ONE':
    case 'SINCE':
      return words(lower(englishAsked(at)), others(count));
  }
};

/** With what is left open: "some time in July 2017", "from some day in 2014", "at an unknown time". */
export const englishStated = ({ when, others: count }: StatedWhen): string => words(englishWhen(when), others(count));
