import { isSlug } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { findNearest } from '../../domain/nearest.ts';
import { findPartialDate, type PartialDate } from '../../domain/time/partial-date.ts';
import { DATE_PROBLEM, SLUG_PROBLEM } from '../../domain/reading/fields.ts';
import { nearestSlug } from '../../domain/reading/nearest-slug.ts';
import type { KnownIds } from './known-ids.ts';
import type { Row } from './table.ts';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Reads the cells of one row. An empty cell is null; a cell that cannot be read is null too, and an issue says why. */
export class RowReader<Column extends string> {
  readonly row: Row<Column>;
  readonly #issues: Issue[];
  #failed = false;

  constructor(row: Row<Column>, issues: Issue[]) {
    this.row = row;
    this.#issues = issues;
  }

  /** A cell read so far has an issue. */
  get failed(): boolean {
    return this.#failed;
  }

  refuse(field: Column, problem: string, suggestion: string | null = null, value = this.text(field)): null {
    this.#failed = true;
    this.#issues.push({ source: this.row.file, row: this.row.line, field, value, problem, suggestion });
    return null;
  }

  /** Refuses each of these cells that is empty. */
  mustFill(...fields: readonly Column[]): void {
    for (const field of fields) if (this.text(field) === null) this.refuse(field, 'must not be empty');
  }

  text(field: Column): string | null {
    return this.row.cells[field];
  }

  slug(field: Column): string | null {
    const text = this.text(field);
    if (text === null || isSlug(text)) return text;
    return this.refuse(field, SLUG_PROBLEM, nearestSlug(text));
  }

  oneOf<Value extends string>(field: Column, values: readonly Value[]): Value | null {
    const text = this.text(field);
    if (text === null) return null;
    const value = values.find((word) => word === text);
    return value ?? this.refuse(field, `not one of ${values.join(', ')}`, findNearest(text, values));
  }

  date(field: Column): PartialDate | null {
    const text = this.text(field);
    if (text === null) return null;
    return findPartialDate(text) ?? this.refuse(field, DATE_PROBLEM);
  }

  flag(field: Column): boolean {
    const text = this.text(field);
    if (text !== null && text !== 'true')
      this.refuse(field, `${field} is "true" or empty`, findNearest(text, ['true']));
    return text === 'true';
  }

  decimal(field: Column, least: number, greatest: number): number | null {
    const text = this.text(field);
    if (text === null) return null;
    const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= greatest
      ? value
      : this.refuse(field, `not a number from ${least} to ${greatest}`);
  }

  wholeNumber(field: Column, least: number, greatest: number): number | null {
    const text = this.text(field);
    if (text === null) return null;
    const value = /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= greatest
      ? value
      : this.refuse(field, `not a whole number from ${least} to ${greatest}`);
  }

  reference<Id extends string>(field: Column, known: KnownIds<Id>): Id | null {
    const text = this.text(field);
    return text === null ? null : this.#resolve(field, text, known);
  }

  /** `id; id` */
  references<Id extends string>(field: Column, known: KnownIds<Id>): readonly Id[] {
    const text = this.text(field);
    if (text === null) return [];
    return text.split(';').flatMap((part) => {
      const id = part.trim();
      return id === ''
        ? (this.refuse(field, 'an id is empty; write id; id') ?? [])
        : (this.#resolve(field, id, known) ?? []);
    });
  }

  #resolve<Id extends string>(field: Column, id: string, known: KnownIds<Id>): Id | null {
    const found = known.find(id);
    if (found !== null) return found;
    const { problem, suggestion } = known.troubleWith(id);
    return this.refuse(field, problem, suggestion, id);
  }
}
