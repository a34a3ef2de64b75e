import type { PartialDate } from '../../../domain/time/partial-date.ts';
import { findPartialDate } from '../../../domain/time/partial-date.ts';
import { dateOf, isoDateOf } from '../../import/date-columns.ts';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const field = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isJson(inner) ? inner[name] : undefined), value);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A time of Wikidata. */
export type WikidataTime =
  | { readonly date: PartialDate }
  /** `none`: there is no such time (no end); `unknown`: there is one that nobody knows; `unreadable`: it is no date of ours. */
  | { readonly missing: 'none' | 'unknown' | 'unreadable'; readonly value: string };

export interface Statement {
  readonly id: string;
  readonly property: string;
  /** `preferred`, `normal` or `deprecated`. */
  readonly rank: string;
  /** The item it points at; null for a value of another kind. */
  readonly item: string | null;
  /** The value, when it is a text or an id in another register. */
  readonly text: string | null;
  /** The first of each qualifier that is a time. */
  readonly times: ReadonlyMap<string, WikidataTime>;
}

export interface WikidataEntity {
  readonly id: string;
  /** When it was last edited. */
  readonly modified: PartialDate | null;
  /** Language and name. */
  readonly labels: readonly (readonly [string, string])[];
  readonly aliases: readonly (readonly [string, string])[];
  readonly statements: readonly Statement[];
}

const GREGORIAN = 'Q1985727';
const span = (first: number, years: number): PartialDate | null => {
  const year = (number: number): string => String(number).padStart(4, '0');
  return findPartialDate(`[${year(first)}..${year(first + years - 1)}]`);
};

/** `+2000-05-07T00:00:00Z` of precision 11 (day), 10 (month), 9 (year), 8 (decade) or 7 (century, which begins with year 1). */
const timeOf = (value: unknown): WikidataTime => {
  const written = text(field(value, 'time')) ?? '';
  const precision = field(value, 'precision');
  const [, sign, year, month, day] = /^([+-])(\d{4,})-(\d\d)-(\d\d)T/.exec(written) ?? [];
  const number = Number(year);
  if (sign !== '+' || number < 1 || number > 9998) return { missing: 'unreadable', value: written };
  // A day of the Julian calendar is another day of ours, and may lie in another month.
  const julian = !(text(field(value, 'calendarmodel')) ?? GREGORIAN).endsWith(GREGORIAN);
  const kept = julian && Number(precision) > 9 ? 9 : precision;
  const read = {
    11: () => dateOf(number, Number(month), Number(day)),
    10: () => dateOf(number, Number(month)),
    9: () => dateOf(number),
    8: () => span(Math.floor(number / 10) * 10, 10),
    7: () => span(Math.floor((number - 1) / 100) * 100 + 1, 100),
  }[Number(kept)];
  const date = read?.() ?? null;
  return date ? { date } : { missing: 'unreadable', value: written };
};

const readTimes = (qualifiers: unknown): ReadonlyMap<string, WikidataTime> => {
  const times = new Map<string, WikidataTime>();
  if (!isJson(qualifiers)) return times;
  for (const [property, snaks] of Object.entries(qualifiers)) {
    const [snak] = listOf(snaks);
    const type = field(snak, 'snaktype');
    if (type === 'novalue') times.set(property, { missing: 'none', value: '' });
    else if (type === 'somevalue') times.set(property, { missing: 'unknown', value: '' });
    else if (field(snak, 'datavalue', 'type') === 'time')
      times.set(property, timeOf(field(snak, 'datavalue', 'value')));
  }
  return times;
};

const readStatement = (property: string, value: unknown): Statement | null => {
  const main = field(value, 'mainsnak');
  if (field(main, 'snaktype') !== 'value') return null;
  const mainValue = field(main, 'datavalue', 'value');
  return {
    id: text(field(value, 'id')) ?? '',
    property,
    rank: text(field(value, 'rank')) ?? 'normal',
    item: field(main, 'datavalue', 'type') === 'wikibase-entityid' ? text(field(mainValue, 'id')) : null,
    text: text(mainValue),
    times: readTimes(field(value, 'qualifiers')),
  };
};

const readNames = (value: unknown): readonly (readonly [string, string])[] =>
  (isJson(value) ? Object.values(value) : []).flatMap((names) =>
    (Array.isArray(names) ? names : [names]).flatMap((name: unknown): (readonly [string, string])[] => {
      const [language, words] = [text(field(name, 'language')), text(field(name, 'value'))];
      return language === null || words === null ? [] : [[language, words]];
    }),
  );

/** An item of Wikidata's JSON; null for what is none (a property, a lexeme, a missing item). */
export const readEntity = (value: unknown): WikidataEntity | null => {
  const id = text(field(value, 'id'));
  if (id === null || !/^Q\d+$/.test(id) || field(value, 'missing') !== undefined) return null;
  const claims = field(value, 'claims');
  return {
    id,
    modified: isoDateOf((text(field(value, 'modified')) ?? '').slice(0, 10)),
    labels: readNames(field(value, 'labels')),
    aliases: readNames(field(value, 'aliases')),
    statements: (isJson(claims) ? Object.entries(claims) : []).flatMap(([property, values]) =>
      listOf(values).flatMap((statement) => readStatement(property, statement) ?? []),
    ),
  };
};
