import { isSlug } from '../../domain/ids.ts';
import { findNearest } from '../../domain/nearest.ts';
import { findPartialDate, type PartialDate } from '../../domain/time/partial-date.ts';
import { isWellFormed, MALFORMED } from '../../domain/well-formed.ts';
import {
  DATE_PROBLEM,
  type Fields,
  type PairRefusal,
  type ReferenceIds,
  type ReferenceKind,
  SLUG_PROBLEM,
} from '../../domain/reading/fields.ts';
import type { Bilingual, Qualifier } from '../../domain/records.ts';
import { sortQualifiers } from '../../domain/claims/qualifiers.ts';

/** What is wrong with a line. It is thrown while the line is read, and reading ends with it. */
export class LineProblem extends Error {
  readonly field: string | null;
  readonly value: string | null;
  readonly suggestion: string | null;

  constructor(
    problem: string,
    field: string | null = null,
    value: string | null = null,
    suggestion: string | null = null,
  ) {
    super(problem);
    this.field = field;
    this.value = value;
    this.suggestion = suggestion;
  }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const isInstant = (text: string): boolean =>
  INSTANT.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;

const shown = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** The fields of one JSON object. Every refusal throws a {@link LineProblem}; `get…` also refuses what is not there. */
export class FieldReader implements Fields<string> {
  /** Always false: a refusal throws. */
  readonly failed = false;
  readonly sideIsQualifier = true;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #within: string;
  readonly #read = new Set<string>();

  /** @param within stands before the names of fields in problems: `evidence[1].` */
  constructor(value: unknown, within = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new LineProblem('not a JSON object', within === '' ? null : within.slice(0, -1), shown(value));
    this.#fields = value as Readonly<Record<string, unknown>>;
    this.#within = within;
  }

  /** The suggestion is left out: nobody repairs a damaged line by hand, since its check would be wrong. */
  refuse(field: string, problem: string, _suggestion: string | null = null, value?: unknown): never {
    const text = value === undefined ? shown(this.#fields[field]) : value === null ? null : shown(value);
    throw new LineProblem(problem, this.#within + field, text);
  }

  mustFill(...fields: readonly string[]): void {
    for (const field of fields) this.getText(field);
  }

  /** Refuses keys that were not read. */
  finish(): void {
    const unknown = Object.keys(this.#fields).find((key) => !this.#read.has(key));
    if (unknown !== undefined)
      throw new LineProblem('no such key', this.#within + unknown, null, findNearest(unknown, [...this.#read]));
  }

  text(field: string): string | null {
    const value = this.#take(field);
    if (value === undefined) return null;
    if (typeof value !== 'string') return this.refuse(field, 'must be text');
    // Half a character cannot be stored, so it cannot have been exported.
    return isWellFormed(value) ? value : this.refuse(field, MALFORMED);
  }

  getText(field: string): string {
    return this.text(field) || this.refuse(field, 'must not be empty');
  }

  id(field: string): string {
    const text = this.getText(field);
    return isSlug(text) ? text : this.refuse(field, SLUG_PROBLEM);
  }

  oneOf<Value extends string>(field: string, values: readonly Value[]): Value | null {
    const text = this.text(field);
    if (text === null) return null;
    return values.find((word) => word === text) ?? this.refuse(field, `not one of ${values.join(', ')}`);
  }

  getOneOf<Value extends string>(field: string, values: readonly Value[]): Value {
    return this.oneOf(field, values) ?? this.refuse(field, 'must not be empty');
  }

  date(field: string): PartialDate | null {
    const text = this.text(field);
    return text === null ? null : (findPartialDate(text) ?? this.refuse(field, DATE_PROBLEM));
  }

  /** A moment in UTC as this project writes it, `2026-01-02T03:04:05.000Z`. */
  instant(field: string): string | null {
    const text = this.text(field);
    return text === null || isInstant(text)
      ? text
      : this.refuse(field, 'not a moment in UTC, written as 2026-01-02T03:04:05.000Z');
  }

  getInstant(field: string): string {
    return this.instant(field) ?? this.refuse(field, 'must not be empty');
  }

  number(field: string, least: number, greatest: number): number | null {
    const value = this.#take(field);
    if (value === undefined) return null;
    return typeof value === 'number' && value >= least && value <= greatest
      ? value
      : this.refuse(field, `not a number from ${least} to ${greatest}`);
  }

  wholeNumber(field: string, least: number, greatest: number): number | null {
    const value = this.number(field, least, greatest);
    return value === null || Number.isInteger(value) ? value : this.refuse(field, 'not a whole number');
  }

  flag(field: string): boolean {
    const value = this.#take(field);
    return typeof value === 'boolean' ? value : this.refuse(field, 'must be true or false');
  }

  /** The object of a field, read; an empty one when there is none. */
  within<Value>(field: string, read: (reader: FieldReader) => Value): Value {
    return this.#whole(this.#take(field), field, read);
  }

  /** The objects of a list, read; none when there is no list. */
  list<Value>(field: string, read: (reader: FieldReader) => Value): readonly Value[] {
    return this.#items(field).map((item, index) => this.#whole(item, `${field}[${index}]`, read));
  }

  texts(field: string): readonly string[] {
    const items = this.#items(field);
    const wrong = items.find((item) => typeof item !== 'string' || item === '' || !isWellFormed(item));
    return wrong === undefined ? (items as readonly string[]) : this.refuse(field, 'not a list of texts', null, wrong);
  }

  bilingual(field: string): Bilingual {
    return this.within(field, (inner) => ({ en: inner.text('en'), ar: inner.text('ar') }));
  }

  label(field: string): { readonly en: string; readonly ar: string | null } {
    return this.within(field, (inner) => ({ en: inner.getText('en'), ar: inner.text('ar') }));
  }

  reference<Kind extends ReferenceKind>(field: string, _kind: Kind): ReferenceIds[Kind] | null {
    return this.text(field) as ReferenceIds[Kind] | null;
  }

  references<Kind extends ReferenceKind>(field: string, _kind: Kind): readonly ReferenceIds[Kind][] {
    return this.texts(field) as readonly ReferenceIds[Kind][];
  }

  pairs(field: string, check: (pair: Qualifier) => PairRefusal | null): readonly Qualifier[] {
    const pairs = this.list(field, (inner): Qualifier => {
      const pair = { key: inner.getText('key'), value: inner.getText('value') };
      const wrong = check(pair);
      return wrong ? inner.refuse(wrong.part, wrong.problem) : pair;
    });
    return JSON.stringify(sortQualifiers(pairs)) === JSON.stringify(pairs)
      ? pairs
      : this.refuse(field, 'not in order of key and value, or the same twice');
  }

  #items(field: string): readonly unknown[] {
    const value = this.#take(field) ?? [];
    return Array.isArray(value) ? value : this.refuse(field, 'must be a list');
  }

  #whole<Value>(value: unknown, name: string, read: (reader: FieldReader) => Value): Value {
    const reader = new FieldReader(value, `${this.#within}${name}.`);
    const result = read(reader);
    reader.finish();
    return result;
  }

  #take(field: string): unknown {
    this.#read.add(field);
    const value = this.#fields[field];
    return value === null ? this.refuse(field, 'what is not known is left out, not null') : value;
  }
}

/** The item that a reader returned. It is null only after a refusal, and here a refusal throws. */
export const whole = <Item>(item: Item | null): Item => {
  if (item === null) throw new Error('a field was refused, and nothing was thrown');
  return item;
};
