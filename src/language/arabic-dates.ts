import type { Day } from '../domain/time/day.ts';
import { partsOf, type Span, type Unit, type When } from './dates.ts';
import { words } from './text.ts';

export function arabicWhen(when: When): string {
  if (!('at' in when))
    return words(
      someDay('من', when.from),
      someDay('حتى', when.until),
      when.atLeastTo === null ? '' : `إلى ${date(when.atLeastTo)} على الأقل`,
    );
  const { at } = when;
  if (at.kind === 'UNKNOWN') return 'في وقت غير معلوم';
  return isDay(at) ? `في ${date(at.day)}` : `في ${within(at, 'وقت')}`;
}

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

const date = (day: Day, unit: Unit = 'DAY'): string => {
  const { year, month, dayOfMonth } = partsOf(day);
  const named = `${MONTHS[month - 1] ?? ''} ${year}`;
  return unit === 'YEAR' ? `عام ${year}` : unit === 'MONTH' ? named : `${dayOfMonth} ${named}`;
};

const both = (first: Day, last: Day, unit: Unit): string => {
  const a = partsOf(first);
  const b = partsOf(last);
  if (unit === 'YEAR') return `عامي ${a.year} و${b.year}`;
  if (a.year !== b.year) return `${date(first, unit)} و${date(last, unit)}`;
  const month = MONTHS[a.month - 1] ?? '';
  if (unit === 'MONTH') return `${month} و${date(last, unit)}`;
  return `${a.dayOfMonth}${a.month === b.month ? '' : ` ${month}`} و${date(last)}`;
};

/** @param some «يوم» or «وقت» */
const within = (span: Exclude<Span, { kind: 'UNKNOWN' }>, some: string): string => {
  switch (span.kind) {
    case 'ONE':
      return `${some} ما من ${date(span.day, span.unit)}`;
    case 'BETWEEN':
      return `${some} ما بين ${both(span.first, span.last, span.unit)}`;
    case 'UP_TO':
      return `${some} لا يتجاوز ${date(span.last)}`;
    case 'SINCE':
      return `${some} لا يسبق ${date(span.first)}`;
  }
};

const isDay = (span: Span): span is Span & { readonly kind: 'ONE' } => span.kind === 'ONE' && span.unit === 'DAY';

const someDay = (preposition: string, span: Span | null): string => {
  if (span === null || span.kind === 'UNKNOWN') return '';
  return `${preposition} ${isDay(span) ? date(span.day) : within(span, 'يوم')}`;
};

/** The days of a question; empty when it has no bounds. */
export const arabicAsked = (span: Span): string => {
  switch (span.kind) {
    case 'UNKNOWN':
      return '';
    case 'ONE':
      return `في ${date(span.day, span.unit)}`;
    case 'BETWEEN':
      return `بين ${both(span.first, span.last, span.unit)}`;
    case 'UP_TO':
      return `حتى ${date(span.last)}`;
    case 'SINCE':
      return `منذ ${date(span.first)}`;
  }
};
