import type { Day } from '../domain/time/day.ts';
import { partsOf, type Span, type Unit, unitFrom, unitTo, type When } from './dates.ts';
import { words } from './text.ts';

/** The names of the Levant and Iraq beside those of Egypt and the Maghreb, as news agencies write them. */
const MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

export const arabicDate = (day: Day, unit: Unit = 'DAY'): string => {
  const { year, month, dayOfMonth } = partsOf(day);
  const named = `${MONTHS[month - 1] ?? ''} ${year}`;
  return unit === 'YEAR' ? `عام ${year}` : unit === 'MONTH' ? named : `${dayOfMonth} ${named}`;
};

/** As the end of a time: «30 أيلول/سبتمبر 2015», «نهاية أيلول/سبتمبر 2015», «نهاية عام 2016». */
export const arabicEnd = (day: Day, unit: Unit): string => `${unit === 'DAY' ? '' : 'نهاية '}${arabicDate(day, unit)}`;

/** «عامي 2013 و2017», «3 و10 تموز/يوليو 2017», «عام 2014 و9 كانون الأول/ديسمبر 2017»: each as far as it is known. */
const both = (first: Day, last: Day, unit: Unit): string => {
  const a = partsOf(first);
  const b = partsOf(last);
  if (unit === 'YEAR') return `عامي ${a.year} و${b.year}`;
  if (unit === 'DAY' && a.year !== b.year)
    return `${arabicDate(first, unitFrom(first))} و${arabicEnd(last, unitTo(last))}`;
  if (a.year !== b.year) return `${arabicDate(first, unit)} و${arabicDate(last, unit)}`;
  const month = MONTHS[a.month - 1] ?? '';
  if (unit === 'MONTH') return `${month} و${arabicDate(last, unit)}`;
  const isMonthOnly = unitTo(last) !== 'DAY';
  return `${a.dayOfMonth}${a.month === b.month && !isMonthOnly ? '' : ` ${month}`} و${arabicEnd(last, unitTo(last))}`;
};

type Preposition = 'في' | 'من' | 'منذ' | 'حتى';

/** «في وقت ما من عام 2014», «منذ وقت ما في عام 2014», «حتى 30 تشرين الثاني/نوفمبر 2014 على أبعد تقدير» */
const someTime = (preposition: Preposition, span: Span | null): string => {
  if (span === null) return '';
  switch (span.kind) {
    case 'UNKNOWN':
      return '';
    case 'ONE': {
      const date = arabicDate(span.day, span.unit);
      return `${preposition} ${span.unit === 'DAY' ? '' : `وقت ما ${preposition === 'في' ? 'من' : 'في'} `}${date}`;
    }
    case 'BETWEEN':
      return `${preposition} وقت ما بين ${both(span.first, span.last, span.unit)}`;
    case 'UP_TO':
      return preposition === 'حتى'
        ? `حتى ${arabicEnd(span.last, span.unit)} على أبعد تقدير`
        : `${preposition} ${arabicDate(span.last, span.unit)} أو قبله`;
    case 'SINCE':
      return `${preposition} ${arabicDate(span.first, span.unit)} أو بعده`;
  }
};

export const arabicWhen = (when: When): string => {
  if ('at' in when) return when.at.kind === 'UNKNOWN' ? 'في وقت غير معلوم' : someTime('في', when.at);
  const { from, until, atLeastTo } = when;
  return words(
    someTime(until === null && atLeastTo === null ? 'منذ' : 'من', from),
    someTime('حتى', until),
    atLeastTo === null ? '' : `حتى ${arabicDate(atLeastTo, unitFrom(atLeastTo))} على الأقل`,
  );
};

/** The days of a question; empty when it has no bounds. */
export const arabicAsked = (span: Span): string => {
  switch (span.kind) {
    case 'UNKNOWN':
      return '';
    case 'ONE':
      return `في ${arabicDate(span.day, span.unit)}`;
    case 'BETWEEN':
      return `بين ${both(span.first, span.last, span.unit)}`;
    case 'UP_TO':
      return `حتى ${arabicEnd(span.last, span.unit)}`;
    case 'SINCE':
      return `منذ ${arabicDate(span.first, span.unit)}`;
  }
};
