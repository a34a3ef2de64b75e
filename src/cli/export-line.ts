import { type Day, isoDay } from '../domain/day.ts';
import type { PartialDate } from '../domain/partial-date.ts';

const isDate = (value: unknown): value is PartialDate =>
  typeof value === 'object' && value !== null && 'text' in value && 'isDay' in value;

/** The four days of a tie or a holding. */
const DAYS = new Set(['startEarliest', 'startLatest', 'endEarliest', 'endLatest']);

/** Dates as written, days as ISO 8601; keys in order; what is null or an open end is left out. */
const plain = (value: unknown): unknown => {
  if (isDate(value)) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, own]): [string, unknown] => [key, DAYS.has(key) ? isoDay(own as Day) : plain(own)])
    .filter(([, own]) => own !== null && own !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** What a line is. Not called kind: actors and events have a kind of their own. */
export type RecordName = 'source' | 'actor' | 'place' | 'event' | 'claim' | 'tie' | 'holding';

/** One record as one line of NDJSON, the same for the same record: `{"record":"claim","id":…}`. */
export const exportLine = (record: RecordName, content: object): string =>
  `${JSON.stringify({ record, ...(plain(content) as object) })}\n`;
