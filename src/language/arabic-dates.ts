import type { Day } from '../domain/time/day.ts';
import { partsOf, type Span, type Unit, type When } from './dates.ts';
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

const both = (first: Day, last: Day, unit: Unit): string => {
  const a = partsOf(first);
  const b = partsOf(last);
  if (unit === 'YEAR') return `عامي ${a.year} و${b.year}`;
  if (a.year !== b.year) return `${arabicDate(first, unit)} و${arabicDate(last, unit)}`;
  const month = MONTHS[a.month - 1] ?? '';
  if (unit === 'MONTH') return `${month} و${arabicDate(last, unit)}`;
  return `${a.dayOfMonth}${a.month === b.month ? '' : ` ${month}`} و${arabicDate(last)}`;
};

/** @param some «يوم» or «وقت» */
const within = (span: Exclude<Span, { kind: 'UNKNOWN' }>, some: string): string => {
  switch (span.kind) {
    case 'ONE':
      return `${some} ما من ${arabicDate(span.day, span.unit)}`;
    case 'BETWEEN':
      return `${some} ما بين ${both(span.first, span.last, span.unit)}`;
    case 'UP_TO':
      return `${some} لا يتجاوز ${arabicDate(span.last)}`;
    case 'SINCE':
      return `${some} لا يسبق ${arabicDate(span.first)}`;
  }
};

const isDay = (span: Span): span is Span & { readonly kind: 'ONE' } => span.kind === 'ONE' && span.unit === 'DAY';

const someDay = (preposition: string, span: Span | null): string => {
  if (span === null || span.kind === 'UNKNOWN') return '';
  return `${preposition} ${isDay(span) ? arabicDate(span.day) : within(span, 'يوم')}`;
};

export const arabicWhen = (when: When): string => {
  if (!('at' in when))
    return words(
      someDay('من', when.from),
      someDay('حتى', when.until),
      when.atLeastTo === null ? '' : `إلى ${arabicDate(when.atLeastTo)} على الأقل`,
    );
  const { at } = when;
  if (at.kind === 'UNKNOWN') return 'في وقت غير معلوم';
  return isDay(at) ? `في ${arabicDate(at.day)}` : `في ${within(at, 'وقت')}`;
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
      return `حتى ${arabicDate(span.last)}`;
    case 'SINCE':
      return `منذ ${arabicDate(span.first)}`;
  }
};
