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

const others = (count: number): string =>
  count === 0 ? '' : count === 1 ? 'and on another date' : `and on ${count} other dates`;

/** As short as it goes: "in July 2017", "from 2014", "by 3 November 2017 and on 2 other dates"; nothing when nothing is known. */
export const englishBriefly = ({ when, others: count }: StatedWhen): string => {
  if (!('at' in when)) return words(bound('from', when.from), bound('until', when.until));
  const { at } = when;
  switch (at.kind) {
    case 'UNKNOWN':
      return '';
    case 'UP_TO':
      return words(`by ${englishEnd(at.last, at.unit)}`, others(count));
    case 'BETWEEN':
      return words(`in ${run(at)}`, others(count));
    case 'ONE':
    case 'SINCE':
      return words(lower(englishAsked(at)), others(count));
  }
};

/** With what is left open: "some time in July 2017", "from some day in 2014", "at an unknown time". */
export const englishStated = ({ when, others: count }: StatedWhen): string => words(englishWhen(when), others(count));
