import { type Day, parseDay } from '../../domain/time/day.ts';

/** The first day of a year, a month or a day: where its mark stands. Null where the date is none of these. */
export function dayAsked(date: string | null): Day | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '');
  if (!match) return null;
  const [, year = '', month = '01', day = '01'] = match;
  try {
    return parseDay(`${year}-${month}-${day}`);
  } catch {
    return null;
  }
}
