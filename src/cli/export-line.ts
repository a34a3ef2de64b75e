import type { PartialDate } from '../domain/partial-date.ts';

const isDate = (value: unknown): value is PartialDate =>
  typeof value === 'object' && value !== null && 'text' in value && 'isDay' in value;

/** Dates as written; keys in order; what is null is left out. */
const plain = (value: unknown): unknown => {
  if (isDate(value)) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, own]) => own !== null && own !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, plain(own)]));
};

/** One record as one line of NDJSON, the same for the same record: `{"kind":"claim","id":…}`. */
export const exportLine = (kind: string, record: object): string =>
  `${JSON.stringify({ kind, ...(plain(record) as object) })}\n`;
