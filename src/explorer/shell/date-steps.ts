import { isoDay, parseDay } from '../../domain/time/day.ts';

const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Whether a text is a year, a month or a day that there is. */
export function isDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  try {
    parseDay(`${year}-${month}-${day}`);
    return true;
  } catch {
    return false;
  }
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** The year, month or day so many years, months or days later: as precise as the date is. A date that is none stays as it is. */
export function stepped(date: string, by: number): string {
  const match = isDate(date) ? SHAPE.exec(date) : null;
  if (!match) return date;
  const [, year = '', month, day] = match;
  if (month === undefined) return padded(Number(year) + by, 4);
  if (day === undefined) {
    const months = 12 * Number(year) + Number(month) - 1 + by;
    return `${padded(Math.floor(months / 12), 4)}-${padded((months % 12) + 1, 2)}`;
  }
  return isoDay(parseDay(date) + by) ?? date;
}
