import { byKey, byText } from '../../domain/order.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';

/**
 * A record as one line of JSON, the same for the same record: `record` first, then keys in order, dates as written, nulls left
 * out. Without a check and a line end.
 */
export function canonicalLine(record: string, content: object): string {
  return JSON.stringify({ record, ...(plain(content, '') as object) });
}

const isDate = (value: unknown): value is PartialDate =>
  typeof value === 'object' && value !== null && 'text' in value && 'isDay' in value;

/** Lists whose order means nothing: they are written in the order of their items' texts. */
const SETS = new Set(['names', 'externalIds', 'evidence', 'broughtBy']);

const sorted = (values: readonly unknown[]): readonly unknown[] =>
  values
    .map((value) => ({ value, text: JSON.stringify(value) }))
    .sort(byText(({ text }) => text))
    .map(({ value }) => value);

const plain = (value: unknown, key: string): unknown => {
  if (isDate(value)) return value.text;
  if (Array.isArray(value)) {
    const values = value.map((item) => plain(item, ''));
    return SETS.has(key) ? sorted(values) : values;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, item]): [string, unknown] => [name, plain(item, name)])
    .filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(entries.sort(byKey));
};
