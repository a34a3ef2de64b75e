import type { PartialDate } from '../../../domain/time/partial-date.ts';
import { isoDateOf } from '../../import/date-columns.ts';
import type { JsonItem } from '../../import/input/json-items.ts';
import { unreadable } from '../../import/issue-log.ts';

/** A line of FollowTheMoney, as `ftm` and OpenSanctions write it. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string | null;
  readonly datasets: readonly string[];
  /** The day on which the dataset still had it; null in the minimal form. */
  readonly lastSeen: PartialDate | null;
  /** Values of a property, in order; none when it is not there. */
  readonly values: (property: string) => readonly string[];
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item.trim() !== '') : [];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws EntenteError DATA_INVALID for a line that is no entity */
export const readEntity = (file: string, { line, value }: JsonItem): FtmEntity => {
  if (!isRecord(value))
    throw unreadable(file, line, 'no FollowTheMoney entity; a line is an object with id, schema and properties');
  const { id, schema, properties } = value;
  if (typeof id !== 'string' || id === '' || typeof schema !== 'string' || !isRecord(properties))
    throw unreadable(file, line, 'no FollowTheMoney entity; a line is an object with id, schema and properties');
  const seen = value['last_seen'];
  return {
    id,
    schema,
    caption: typeof value['caption'] === 'string' ? value['caption'] : null,
    datasets: texts(value['datasets']),
    lastSeen: typeof seen === 'string' ? isoDateOf(seen.slice(0, 10)) : null,
    values: (property) => texts(properties[property]).map((text) => text.replace(/\s+/gu, ' ').trim()),
  };
};

/** The earliest of several dates of one thing (lists may differ); null when none can be read. */
export const earliestOf = (values: readonly string[]): PartialDate | null =>
  values
    .map(isoDateOf)
    .reduce((best, date) => (best && date ? (date.first < best.first ? date : best) : (best ?? date)), null);

export const latestOf = (values: readonly string[]): PartialDate | null =>
  values
    .map(isoDateOf)
    .reduce((best, date) => (best && date ? (date.last > best.last ? date : best) : (best ?? date)), null);
