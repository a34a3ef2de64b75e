import { dayOf } from '../domain/time/day.ts';
import { arabicAsked, arabicDate, arabicEnd, arabicWhen } from './arabic-dates.ts';
import { counted, type Counted } from './arabic-names.ts';
import { partsOf, type Span, spanOf, unitFrom, unitTo } from './dates.ts';
import type { StatedWhen } from './stated-when.ts';
import { words } from './text.ts';

const OTHER_DATES: Counted = {
  one: 'تاريخ آخر',
  two: 'تاريخين آخرين',
  few: 'تواريخ أخرى',
  many: 'تاريخًا آخر',
  hundreds: 'تاريخ آخر',
};

/** «بين تموز/يوليو وتشرين الأول/أكتوبر 2017», «بين عامي 2013 و2017»: to the month at the finest, unless both days are of one month. */
const run = ({ first, last, unit }: Extract<Span, { kind: 'BETWEEN' }>): string => {
  const [a, b] = [partsOf(first), partsOf(last)];
  if (unit === 'YEAR') return arabicAsked({ kind: 'BETWEEN', first, last, unit });
  if (a.year === b.year && a.month === b.month)
    return unitTo(last) === 'DAY'
      ? arabicAsked({ kind: 'BETWEEN', first, last, unit })
      : `في ${arabicDate(last, 'MONTH')}`;
  if (a.year !== b.year && unitFrom(first) === 'YEAR')
    return `بين ${arabicDate(first, 'YEAR')} و${arabicDate(last, 'MONTH')}`;
  return arabicAsked(spanOf(dayOf(a.year, a.month, 1), dayOf(b.year, b.month + 1, 1) - 1));
};

const bound = (preposition: 'منذ' | 'حتى', span: Span | null): string => {
  if (span === null || span.kind === 'UNKNOWN') return '';
  switch (span.kind) {
    case 'ONE':
      return `${preposition} ${arabicDate(span.day, span.unit)}`;
    case 'UP_TO':
      return preposition === 'حتى'
        ? `حتى ${arabicEnd(span.last, span.unit)} على أبعد تقدير`
        : `منذ ${arabicDate(span.last, span.unit)} أو قبله`;
    case 'SINCE':
      return `${preposition} ${arabicDate(span.first, span.unit)} أو بعده`;
    case 'BETWEEN':
      return `${preposition} ${run(span)
        .replace(/^(?=بين)/u, 'وقت ما ')
        .replace(/^في /u, '')}`;
  }
};

const others = (count: number): string => (count === 0 ? '' : `وفي ${counted(count, OTHER_DATES)}`);

/** As short as it goes: «في تموز/يوليو 2017», «منذ عام 2014», «بحلول 3 تشرين الثاني/نوفمبر 2017». */
export const arabicBriefly = ({ when, others: count }: StatedWhen): string => {
  if (!('at' in when)) {
    const from = bound('منذ', when.from);
    return words(when.until === null ? from : from.replace(/^منذ/u, 'من'), bound('حتى', when.until));
  }
  const { at } = when;
  switch (at.kind) {
    case 'UNKNOWN':
      return '';
    case 'UP_TO':
      return words(`بحلول ${arabicEnd(at.last, at.unit)}`, others(count));
    case 'BETWEEN':
      return words(run(at), others(count));
    case 'ONE':
    case 'SINCE':
      return words(arabicAsked(at), others(count));
  }
};

/** With what is left open: «في وقت ما من تموز/يوليو 2017», «في وقت غير معلوم». */
export const arabicStated = ({ when, others: count }: StatedWhen): string => words(arabicWhen(when), others(count));
