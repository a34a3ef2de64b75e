import { findNearest } from '../../domain/nearest.ts';
import {
  DATE_PROBLEM,
  type Fields,
  type PairRefusal,
  type ReferenceIds,
  type ReferenceKind,
  SLUG_PROBLEM,
} from '../../domain/reading/fields.ts';
import { nearestSlug } from '../../domain/reading/nearest-slug.ts';
import { isSlug } from '../../domain/ids.ts';
import type { Bilingual, Qualifier } from '../../domain/records.ts';
import { findPartialDate, type PartialDate } from '../../domain/time/partial-date.ts';
import type { Meaning, Meanings } from './claim-words.ts';

/** What is wrong with one claim of an input. */
export interface InputIssue {
  /** From 0. */
  readonly index: number;
  readonly field: string | null;
  readonly value: string | null;
  readonly problem: string;
  readonly suggestion: string | null;
}

/** Texts of any length would make lines that cannot be exported; characters. */
const LONGEST_NAME = 500;
const LONGEST_TEXT = 2_000;
const LONG_TEXTS: readonly string[] = ['note', 'glossEn', 'glossAr'];
const MOST_SHOWN = 200;
const MOST_ITEMS = 20;

/** An object of a GraphQL input as the fields of a record: GraphQL has checked its enums. A refusal is an issue, and reading goes on. */
export class InputFields implements Fields<string> {
  readonly sideIsQualifier = true;
  readonly #input: Readonly<Record<string, unknown>>;
  readonly #words: Meanings;
  readonly #report: (issue: Omit<InputIssue, 'index'>) => void;
  readonly #within: string;
  #failed = false;

  /** @param within stands before the names of fields in issues: `evidence.` */
  constructor(input: object, words: Meanings, report: (issue: Omit<InputIssue, 'index'>) => void, within = '') {
    this.#input = input as Readonly<Record<string, unknown>>;
    this.#words = words;
    this.#report = report;
    this.#within = within;
  }

  get failed(): boolean {
    return this.#failed;
  }

  refuse(field: string, problem: string, suggestion: string | null = null, value?: string | null): null {
    this.#failed = true;
    const text = value === undefined ? this.#written(field) : value;
    const shown = text !== null && text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
    this.#report({ field: this.#within + field, value: shown, problem, suggestion });
    return null;
  }

  mustFill(...fields: readonly string[]): void {
    for (const field of fields)
      if ((this.#written(field) ?? '').trim() === '')
        this.refuse(field, 'must not be empty', null, this.#written(field));
  }

  /** Trimmed; null when there is none or nothing but white space. */
  text(field: string): string | null {
    return this.#checked(field, this.#written(field) ?? '');
  }

  id(field: string): string | null {
    const text = this.text(field);
    return text === null || isSlug(text) ? text : this.refuse(field, SLUG_PROBLEM, nearestSlug(text));
  }

  oneOf<Value extends string>(field: string, values: readonly Value[]): Value | null {
    const text = this.text(field);
    if (text === null) return null;
    const value = values.find((word) => word === text);
    return value ?? this.refuse(field, `not one of ${values.join(', ')}`, findNearest(text, values), text);
  }

  date(field: string): PartialDate | null {
    const text = this.text(field);
    return text === null ? null : (findPartialDate(text) ?? this.refuse(field, DATE_PROBLEM));
  }

  flag(field: string): boolean {
    return this.#input[field] === true;
  }

  number(field: string, least: number, greatest: number): number | null {
    const value = this.#input[field] ?? null;
    if (value === null) return null;
    return typeof value === 'number' && value >= least && value <= greatest
      ? value
      : this.refuse(field, `not a number from ${least} to ${greatest}`);
  }

  wholeNumber(field: string, least: number, greatest: number): number | null {
    const value = this.#input[field] ?? null;
    if (value === null) return null;
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= greatest
      ? value
      : this.refuse(field, `${field} is a whole number from ${least} to ${greatest}`);
  }

  bilingual(field: string): Bilingual {
    return { en: this.text(`${field}En`), ar: this.text(`${field}Ar`) };
  }

  label(field: string): { readonly en: string; readonly ar: string | null } | null {
    this.mustFill(`${field}En`);
    const { en, ar } = this.bilingual(field);
    return en === null ? null : { en, ar };
  }

  reference<Kind extends ReferenceKind>(field: string, kind: Kind): ReferenceIds[Kind] | null {
    const text = (this.#written(field) ?? '').trim();
    return text === '' ? null : this.#resolve(field, text, kind);
  }

  references<Kind extends ReferenceKind>(field: string, kind: Kind): readonly ReferenceIds[Kind][] {
    return this.list(field, MOST_ITEMS).flatMap((item) => {
      const text = String(item);
      if (text.trim() === '') return this.refuse(field, 'must not be empty', null, text) ?? [];
      return this.#resolve(field, text.trim(), kind) ?? [];
    });
  }

  pairs(field: string, check: (pair: Qualifier) => PairRefusal | null): readonly Qualifier[] {
    return this.list(field, MOST_ITEMS).flatMap((item): readonly Qualifier[] => {
      const given = item as Qualifier;
      if (given.value.trim() === '') this.refuse(field, 'must not be empty', null, given.value);
      const value = this.#checked(field, given.value);
      if (value === null) return [];
      const pair = { key: given.key.trim(), value };
      const wrong = check(pair);
      if (!wrong) return [pair];
      const shown = wrong.part === 'key' ? pair.key : `${pair.key}=${pair.value}`;
      return this.refuse(field, wrong.problem, wrong.suggestion, shown) ?? [];
    });
  }

  /** @returns the first `most` items of a list; with an issue when there are more */
  list(field: string, most: number): readonly unknown[] {
    const items = (this.#input[field] ?? []) as readonly unknown[];
    if (items.length > most) this.refuse(field, `more than ${most}`, null, String(items.length));
    return items.slice(0, most);
  }

  #resolve<Kind extends ReferenceKind>(field: string, text: string, kind: Kind): ReferenceIds[Kind] | null {
    const meaningOf: Meanings[Kind] = this.#words[kind];
    const meaning: Meaning<ReferenceIds[Kind]> = meaningOf(text);
    return 'id' in meaning ? meaning.id : this.refuse(field, meaning.problem, meaning.suggestion, text);
  }

  #checked(field: string, given: string): string | null {
    const text = given.trim();
    const longest = LONG_TEXTS.includes(field) ? LONGEST_TEXT : LONGEST_NAME;
    if ([...text].length > longest) return this.refuse(field, `longer than ${longest} characters`, null, text);
    return text === '' ? null : text;
  }

  /** A field as it is written; null for one that is not there, and for lists. */
  #written(field: string): string | null {
    const value = this.#input[field] ?? null;
    return value === null || typeof value === 'object' ? null : String(value as string | number | boolean);
  }
}
