import type { PartialDate } from '../../domain/time/partial-date.ts';

const isDate = (value: unknown): value is PartialDate =>
  typeof value === 'object' && value !== null && 'text' in value && 'isDay' in value;

/** Lists whose order says nothing: they are written in the order of their own text. */
const SETS = new Set(['names', 'externalIds', 'evidence', 'broughtBy']);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (values: readonly unknown[]): readonly unknown[] =>
  values
    .map((value) => ({ value, text: JSON.stringify(value) }))
    .sort((a, b) => compare(a.text, b.text))
    .map(({ value }) => value);

const plain = (value: unknown, key: string): unknown => {
  if (isDate(value)) return value.text;
  if (Array.isArray(value)) {
    const values = value.map((own) => plain(own, ''));
    return SETS.has(key) ? sorted(values) : values;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, own]): [string, unknown] => [name, plain(own, name)])
    .filter(([, own]) => own !== null && own !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => compare(a, b)));
};

/**
 * A record as one line of JSON, the same for the same record: `record` first, then keys in order, dates as written, what is
 * null left out. Without a check and a line end.
 */
export const canonicalLine = (record: string, content: object): string =>
  JSON.stringify({ record, ...(plain(content, '') as object) });
