import { findPartialDate, type PartialDate } from '../../domain/time/partial-date.ts';
import { remembered } from './remembered.ts';

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** `2014`, `2014-06` or `2014-06-29`: a month or day that is missing (null, 0 or negative) leaves the rest. Null without a year. */
export const dateOf = (
  year: number | null,
  month: number | null = null,
  day: number | null = null,
): PartialDate | null => {
  if (year === null || year <= 0 || year > 9998) return null;
  const text = String(year).padStart(4, '0');
  if (month === null || month <= 0) return findPartialDate(text);
  if (day === null || day <= 0) return findPartialDate(`${text}-${two(month)}`);
  return findPartialDate(`${text}-${two(month)}-${two(day)}`);
};

const ISO = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ][\d:.]+Z?)?$/;

/**
 * An ISO date of a table, its time of day left out: `2014-02-00` → `2014-02`, `2005-00-00` → `2005`.
 * @returns null for an empty cell, `9999-12-31` (open) and what is not a date: look first whether the cell is empty
 */
export const isoDateOf = remembered((text: string): PartialDate | null => {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  return year === '9999' ? null : dateOf(Number(year), Number(month ?? 0), Number(day ?? 0));
});

/** Orders of day, month and year in dates of numbers: `M/D/Y` reads 2/18/10 and 2/18/2010, `D.M.Y` reads 18.2.2010. */
export const NUMBER_ORDERS = ['M/D/Y', 'D/M/Y', 'D.M.Y', 'Y/M/D'] as const;
export type NumberOrder = (typeof NUMBER_ORDERS)[number];

/**
 * The year that digits mean: two are those of the hundred years that begin with `century`.
 * @returns null for one or two digits without a century: nobody can say which year they are
 */
export const fullYear = (digits: string, century: number | null): number | null => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return century === null ? null : century + ((((year - century) % 100) + 100) % 100);
};

const NUMBERS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;

/** The digits of the year, month and day in an order; null when the text is no date in it. */
const partsOf = (text: string, order: NumberOrder): Readonly<Record<string, string>> | null => {
  const match = NUMBERS.exec(text);
  if (!match || match[2] !== order[1]) return null;
  return Object.fromEntries(
    [order[0], order[2], order[4]].map((letter, at) => [letter, match[[1, 3, 4][at] as number]]),
  );
};

/** The text is a date in this order, but for its century. */
export const lacksCentury = (text: string, order: NumberOrder): boolean =>
  (partsOf(text, order)?.['Y'] ?? '---').length <= 2;

/**
 * @param century of years of two digits: {@link fullYear}
 * @returns null when the text is no date in this order, or its year has two digits and no century
 */
export const numberDateOf = (text: string, order: NumberOrder, century: number | null = null): PartialDate | null => {
  const parts = partsOf(text, order);
  return parts && dateOf(fullYear(parts['Y'] ?? '', century), Number(parts['M']), Number(parts['D']));
};

/**
 * Cuts a date to the part that its code of precision says is known.
 * @param keep how much is known: the day, its month, its year, or only that it was no later
 */
export const cutDate = (date: PartialDate, keep: 'day' | 'month' | 'year' | 'before'): PartialDate | null => {
  if (keep === 'before') return findPartialDate(`[..${date.text.slice(0, 4)}]`);
  return findPartialDate(date.text.slice(0, { day: 10, month: 7, year: 4 }[keep]));
};

/** The whole number in a cell; null when it is empty or not a whole number. */
export const wholeNumber = (text: string): number | null =>
  /^-?\d{1,12}(?:\.0+)?$/.test(text) ? Math.trunc(Number(text)) : null;
