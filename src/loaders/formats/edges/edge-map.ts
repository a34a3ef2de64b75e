import type { ActorKind, Credibility, Stance, SupportForm, TieType } from '../../../domain/ties/types.ts';
import type { Source } from '../../../domain/records.ts';
import type { NumberOrder } from '../../import/date-columns.ts';

/** A column map: how the rows of somebody's table are to be read as claims. `seed/maps/README.md` is its description. */
export interface EdgeMap {
  readonly source: Source;
  readonly table: TableMap;
  readonly actors: ActorMap;
  readonly claims: readonly ClaimMap[];
}

export interface TableMap {
  /** `matrix`: the first column and the header name actors; the map sees the columns `row`, `column` and `value`. */
  readonly shape: 'rows' | 'matrix';
  /** Null: by the ending of the file's name. */
  readonly delimiter: string | null;
  /** Names for the columns of a table without a header; null when it has one. */
  readonly columns: readonly string[] | null;
  /** JSON: where the list of rows is, `links`; null when the file is the list. */
  readonly items: string | null;
  /** JSON: a list of nodes that the rows name by position, and which of their fields is the name. */
  readonly nodes: { readonly items: string; readonly name: string } | null;
  /** Cells that say nothing. */
  readonly missing: ReadonlySet<string>;
  /** Columns that are known and not read; `*` for all others. */
  readonly ignored: readonly string[];
}

export interface ActorMap {
  /** Of the codes, and part of the ids of actors that only this table knows. */
  readonly scheme: string;
  readonly kind: ActorKind;
  /** Names or codes of the table and the ids of the actors that they mean, as the author of the map has judged. */
  readonly ids: ReadonlyMap<string, string>;
  /** Codes of the table and what they are called. */
  readonly labels: ReadonlyMap<string, string>;
  /** Names or codes whose actors are of another kind. */
  readonly kinds: ReadonlyMap<string, ActorKind>;
}

/** Which of the actors of a cell with a list. */
export const LIST_PARTS = ['all', 'first', 'rest'] as const;
export type ListPart = (typeof LIST_PARTS)[number];

/** A column that names actors, or one actor whom no row names. */
export interface ActorField {
  /** Empty when the field is a constant. */
  readonly column: string;
  /** The same actor in every row, as the table would call it: the rows do not name it. */
  readonly constant: string | null;
  /** Any of the separators of several in one cell; null for one. A list of JSON is one anyhow. */
  readonly list: RegExp | null;
  readonly take: ListPart;
  /** What may stand before a name and is no part of it, `Other military support:`. */
  readonly strip: RegExp | null;
  /** A word before a name that makes it, and those behind it in the cell, only alleged: `possibly`. */
  readonly hedges: RegExp | null;
  /** They are codes of this scheme; null: they are names. */
  readonly code: string | null;
  /** Beside a code, the column with the name: both must mean the same actor. */
  readonly name: string | null;
  /** A column with further names of the actor. */
  readonly alias: { readonly column: string; readonly list: RegExp | null } | null;
  /** A column, the row's country, that tells namesakes apart: actors that only this table knows are one by name and scope. */
  readonly scope: string | null;
  readonly kind: ActorKind | null;
}

/** A word of ours: always the same, or by the value of a column. Null: it says nothing. */
export type WordField<Word> =
  | { readonly constant: Word }
  | { readonly column: string; readonly values: ReadonlyMap<string, Word | null> }
  | {
      readonly column: string;
      readonly bySign: { readonly positive: Word | null; readonly negative: Word | null; readonly zero: Word | null };
    };

export type Precision = 'day' | 'month' | 'year' | 'before';

export interface DateField {
  readonly constant: string | null;
  /** Two columns: it was on some day from the first date to the second. */
  readonly between: readonly [string, string] | null;
  /** Whole dates in one column … */
  readonly column: string | null;
  readonly order: NumberOrder | null;
  /** … or year, month and day in several. */
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
  /** How much of the date is known, by a column of codes. */
  readonly precision: { readonly column: string; readonly values: ReadonlyMap<string, Precision> } | null;
  /** The first of the hundred years that years of two digits mean; null: two digits are no year. */
  readonly century: number | null;
  /** Only rows that meet them say the date. */
  readonly where: Conditions;
  /** Values of the date's column that mean: still so at the end of the data. */
  readonly open: ReadonlySet<string>;
  /** The date is the last day on which it was so; then the first on which it was not is the next. */
  readonly inclusive: boolean;
}

/** What a column must be for a row to count. */
export interface Condition {
  readonly column: string;
  readonly test: (value: string) => boolean;
}

/** Any of these, each all of its conditions; none at all is always met. */
export type Conditions = readonly (readonly Condition[])[];

export interface QualifierField {
  readonly key: string;
  readonly value: WordField<string> | { readonly cell: string };
  readonly where: Conditions;
}

export interface ClaimMap {
  readonly where: Conditions;
  readonly subject: ActorField;
  readonly object: ActorField;
  readonly against: ActorField | null;
  readonly type: WordField<TieType>;
  readonly stance: WordField<Stance>;
  readonly form: WordField<SupportForm> | null;
  /** The form is said only where the row names one subject: of several it does not say whose it is. */
  readonly formOfOne: boolean;
  readonly credibility: WordField<Credibility> | null;
  /** Template of a slug, `mid-{dispnum}`. */
  readonly about: string | null;
  readonly qualifiers: readonly QualifierField[];
  readonly from: DateField | null;
  readonly to: DateField | null;
  readonly on: DateField | null;
  readonly ongoing: Conditions | null;
  /** Template, `{count} incidents`. */
  readonly note: string | null;
  /** A column with the address of the document that the row goes back to. */
  readonly url: string | null;
  /** Columns that name the row in its evidence. */
  readonly key: readonly string[];
  /** Both orders of a pair are one: the pair is sorted, so that rows both ways make one claim. */
  readonly undirected: boolean;
  /** Rows that differ in their dates alone and of which each begins at most so many years after the one before ends make one spell. */
  readonly spellYears: number | null;
}
