import { EntenteError } from '../errors.ts';

/** A day as a whole number of days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

/** Stored for an open start or end, beyond every day a date can name (years 0001–9999). */
export const OPEN_PAST: Day = -10_000_000;
export const OPEN_FUTURE: Day = 10_000_000;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** First day of the month (1–12; 13 is the next January). */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / MS_PER_DAY);
};

/** @returns `YYYY-MM-DD`; null for an open end */
export const isoDay = (day: Day): string | null =>
  day <= OPEN_PAST || day >= OPEN_FUTURE ? null : new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** @throws EntenteError DATE_INVALID when the text is not a day of the calendar */
export const parseDay = (text: string): Day => {
  const match = ISO_DAY.exec(text);
  if (match) {
    const [, year, month, day] = match.map(Number) as [number, number, number, number];
    const parsed = dayOf(year, month, day);
    if (year > 0 && isoDay(parsed) === text) return parsed;
  }
  throw new EntenteError(
    'DATE_INVALID',
    `"${text.slice(0, 40)}" is not a day of the calendar; write it as 2017-11-03.`,
  );
};
