import type { Fields, PairRefusal, ReferenceIds, ReferenceKind } from '../../domain/reading/fields.ts';
import type { Bilingual, Qualifier } from '../../domain/records.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';
import type { PackIds } from '../text/known-ids.ts';
import type { RowReader } from '../text/row-reader.ts';

/** `name` of the columns `nameEn` and `nameAr`. */
type BilingualColumn<Column extends string> = Column extends `${infer Name}En` ? Name : never;

/** The columns of the fields that have another name in the file than in the model. */
type Renamed<Name extends string, Column extends string> = Readonly<
  Record<Exclude<Name, Column>, Column | BilingualColumn<Column>>
>;

/** A row of a pack as the fields of a record. A refusal is an issue of the row, and reading goes on. */
export class RowFields<Name extends string, Column extends string> implements Fields<Name> {
  /** The side of a participant is a column of participants.csv. */
  readonly sideIsQualifier = false;
  readonly #reader: RowReader<Column>;
  readonly #ids: PackIds;
  readonly #renamed: Readonly<Partial<Record<string, string>>>;

  constructor(reader: RowReader<Column>, ids: PackIds, renamed: Renamed<Name, Column>) {
    this.#reader = reader;
    this.#ids = ids;
    this.#renamed = renamed;
  }

  get failed(): boolean {
    return this.#reader.failed;
  }

  refuse(field: Name, problem: string, suggestion: string | null = null, value?: string | null): null {
    const column = this.#column(field);
    return this.#reader.refuse(column, problem, suggestion, value === undefined ? this.#reader.text(column) : value);
  }

  mustFill(...fields: readonly Name[]): void {
    this.#reader.mustFill(...fields.map((field) => this.#column(field)));
  }

  text(field: Name): string | null {
    return this.#reader.text(this.#column(field));
  }

  id(field: Name): string | null {
    return this.#reader.slug(this.#column(field));
  }

  oneOf<Value extends string>(field: Name, values: readonly Value[]): Value | null {
    return this.#reader.oneOf(this.#column(field), values);
  }

  date(field: Name): PartialDate | null {
    return this.#reader.date(this.#column(field));
  }

  flag(field: Name): boolean {
    return this.#reader.flag(this.#column(field));
  }

  number(field: Name, least: number, greatest: number): number | null {
    return this.#reader.decimal(this.#column(field), least, greatest);
  }

  wholeNumber(field: Name, least: number, greatest: number): number | null {
    return this.#reader.wholeNumber(this.#column(field), least, greatest);
  }

  bilingual(field: Name): Bilingual {
    const column = this.#column(field);
    return { en: this.#reader.text(column), ar: this.#reader.text(`${column.slice(0, -2)}Ar` as Column) };
  }

  label(field: Name): { readonly en: string; readonly ar: string | null } | null {
    this.mustFill(field);
    const { en, ar } = this.bilingual(field);
    return en === null ? null : { en, ar };
  }

  reference<Kind extends ReferenceKind>(field: Name, kind: Kind): ReferenceIds[Kind] | null {
    return this.#reader.reference<ReferenceIds[Kind]>(this.#column(field), this.#ids[kind]);
  }

  references<Kind extends ReferenceKind>(field: Name, kind: Kind): readonly ReferenceIds[Kind][] {
    return this.#reader.references<ReferenceIds[Kind]>(this.#column(field), this.#ids[kind]);
  }

  /** The cell `key=value; key=value`. */
  pairs(field: Name, check: (pair: Qualifier) => PairRefusal | null): readonly Qualifier[] {
    const text = this.text(field);
    if (text === null) return [];
    return text.split(';').flatMap((part): readonly Qualifier[] => {
      const split = part.indexOf('=');
      const pair = { key: part.slice(0, Math.max(split, 0)).trim(), value: part.slice(split + 1).trim() };
      const wrong =
        split === -1 || pair.key === '' || pair.value === ''
          ? { problem: 'not a qualifier; write key=value; key=value', suggestion: null }
          : check(pair);
      return wrong ? (this.refuse(field, wrong.problem, wrong.suggestion, part.trim()) ?? []) : [pair];
    });
  }

  /** The column of a field; of one in two languages the English one. */
  #column(field: Name): Column {
    const name = this.#renamed[field] ?? field;
    return (name in this.#reader.row.cells ? name : `${name}En`) as Column;
  }
}
