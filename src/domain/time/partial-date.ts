import edtf from 'edtf';
import { type Day, dayOf, isoDay, OPEN_FUTURE, OPEN_PAST } from './day.ts';
import { EntenteError } from '../errors.ts';

/** A date as its source gives it, kept as written, with the days it may mean (both inclusive). */
export interface PartialDate {
  /** As written: `2014`, `2014-06`, `2014-06-29`, `[2017-07-10..2017-11-03]`, `[..2014-11]`, `[2014..]`. */
  readonly text: string;
  /** {@link OPEN_PAST} when nothing bounds it. */
  readonly first: Day;
  /** {@link OPEN_FUTURE} when nothing bounds it. */
  readonly last: Day;
  /** One known day. */
  readonly isDay: boolean;
}

const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/;
const ONE_OF = /^\[(\d{4}(?:-\d{2}){0,2})?\.\.(\d{4}(?:-\d{2}){0,2})?\]$/;
const MS_PER_DAY = 86_400_000;
const cache = new Map<string, PartialDate>();
const CACHE_SIZE = 50_000;

const fail = (text: string): never => {
  throw new EntenteError(
    'DATE_INVALID',
    `"${text.slice(0, 40)}" is not a date; write 2014, 2014-06, 2014-06-29, [2017-07-10..2017-11-03] or [..2014-11] (ISO 8601-2).`,
  );
};

const plain = (text: string, whole: string): readonly [Day, Day] => {
  if (!PLAIN.test(text) || text.startsWith('0000')) return fail(whole);
  try {
    const parsed = edtf(text);
    if (parsed.type !== 'Date' || parsed.precision === undefined || parsed.precision < 1) return fail(whole);
    const first = Math.floor(parsed.min / MS_PER_DAY);
    // edtf takes the 29th of February of a common year for the 1st of March.
    if (text.length === 10 && isoDay(first) !== text) return fail(whole);
    return [first, Math.floor(parsed.max / MS_PER_DAY)];
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    return fail(whole);
  }
};

const COMMON = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (COMMON[month - 1] ?? 0);

/**
 * A year, month or day by reckoning alone; null for anything else. An import meets thousands of different days, and `edtf` takes
 * a hundred times as long and leaves so much to sweep that rows then alive are taken for long-lived. A test holds both together.
 */
const reckoned = (text: string): PartialDate | null => {
  if (!PLAIN.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = text.length > 4 ? Number(text.slice(5, 7)) : null;
  const day = text.length > 7 ? Number(text.slice(8)) : null;
  if (year === 0) return null;
  if (month === null) return { text, first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), isDay: false };
  const days = daysIn(year, month);
  if (days === 0) return null;
  const start = dayOf(year, month, 1);
  if (day === null) return { text, first: start, last: start + days - 1, isDay: false };
  return day < 1 || day > days ? null : { text, first: start + day - 1, last: start + day - 1, isDay: true };
};

const read = (text: string): PartialDate => {
  const plainDate = reckoned(text);
  if (plainDate) return plainDate;
  const range = ONE_OF.exec(text);
  if (range) {
    const [, from, to] = range;
    if (from === undefined && to === undefined) return fail(text);
    const first = from === undefined ? OPEN_PAST : plain(from, text)[0];
    const last = to === undefined ? OPEN_FUTURE : plain(to, text)[1];
    if (first > last) return fail(text);
    return { text, first, last, isDay: first === last };
  }
  const [first, last] = plain(text, text);
  return { text, first, last, isDay: first === last };
};

/**
 * Reads an ISO 8601-2 (EDTF) date of the forms above. Seasons, uncertain or approximate dates, sets and intervals are not
 * dates of this model.
 * @throws EntenteError DATE_INVALID
 */
export const parsePartialDate = (text: string): PartialDate => {
  const known = cache.get(text);
  if (known) return known;
  const parsed = Object.freeze(read(text));
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, parsed);
  return parsed;
};

/** As {@link parsePartialDate}; null when there is no date or it cannot be read. */
export const findPartialDate = (text: string | null): PartialDate | null => {
  if (text === null) return null;
  try {
    return parsePartialDate(text);
  } catch {
    return null;
  }
};
