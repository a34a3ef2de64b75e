import { findNearest } from '../../../domain/nearest.ts';
import { findPartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';
import { isoDay } from '../../../domain/time/day.ts';
import { cutDate, dateOf, isoDateOf, numberDateOf, wholeNumber } from '../../import/date-columns.ts';
import type { IssueKind, IssueLog } from '../../import/issue-log.ts';
import { remembered } from '../../import/remembered.ts';
import type { Condition, DateField, WordField } from './edge-map.ts';
import type { Cell, EdgeRow, EdgeTable } from './edge-rows.ts';
import { PLACEHOLDER } from './used-columns.ts';

/** A date field in one row: a date, nothing, "still so at the end of the data", or a cell that is no date. */
export type DateRead = PartialDate | null | 'OPEN' | 'BAD';

const dayAfter = remembered(({ first }: PartialDate) => findPartialDate(isoDay(first + 1)));

/** Reads the cells of a table's rows as a map says. It is made once for a table, so that no column is looked up by name in a row. */
export class RowFields {
  readonly #table: EdgeTable;
  readonly #missing: ReadonlySet<string>;
  readonly #issues: IssueLog;

  constructor(table: EdgeTable, missing: ReadonlySet<string>, issues: IssueLog) {
    this.#table = table;
    this.#missing = missing;
    this.#issues = issues;
  }

  report(
    kind: IssueKind,
    row: EdgeRow,
    field: string,
    value: string,
    problem: string,
    suggestion: string | null = null,
  ): void {
    this.#issues.report(kind, { source: this.#table.file, row: row.line, field, value, problem, suggestion });
  }

  /** As {@link report}, once for a value of a column. */
  reportOnce(kind: IssueKind, row: EdgeRow, field: string, value: string, problem: string): void {
    const issue = { source: this.#table.file, row: row.line, field, value, problem, suggestion: null };
    this.#issues.reportOnce(`${kind}|${value}`, kind, issue);
  }

  #isMissing(text: string): boolean {
    return text === '' || (this.#missing.size > 1 && this.#missing.has(text));
  }

  /** The text of a column; empty when it says nothing. */
  text(column: string): (row: EdgeRow) => string {
    const raw = this.#raw(column);
    return (row) => {
      const text = raw(row);
      return this.#isMissing(text) ? '' : text;
    };
  }

  /** The text of a column, whatever it says. */
  #raw(column: string): (row: EdgeRow) => string {
    const at = this.#table.columns.indexOf(column);
    return ({ cells }) => {
      const cell: Cell = cells[at] ?? '';
      return typeof cell === 'string' ? cell.trim() : cell.join('; ');
    };
  }

  /** The texts of a column with a list; a text where the cell has but one, empty when it says nothing. */
  texts(column: string, separator: RegExp | null): (row: EdgeRow) => string | readonly string[] {
    const at = this.#table.columns.indexOf(column);
    const one = (cell: string): string => {
      const text = cell.trim();
      return this.#isMissing(text) ? '' : text;
    };
    return ({ cells }) => {
      const cell: Cell = cells[at] ?? '';
      if (typeof cell === 'string' && (separator === null || cell.search(separator) === -1)) return one(cell);
      const parts = typeof cell === 'string' && separator !== null ? cell.split(separator) : [cell].flat();
      return parts.map(one).filter((part) => part !== '');
    };
  }

  meetsAll(conditions: readonly Condition[]): (row: EdgeRow) => boolean {
    if (conditions.length === 0) return () => true;
    const tests = conditions.map(({ column, test }) => [this.#raw(column), test] as const);
    return (row) => tests.every(([read, test]) => test(read(row)));
  }

  /** @returns null when the map says that the value means nothing; undefined, with an issue, when the map does not have it */
  word<Word>(field: WordField<Word>): (row: EdgeRow) => Word | null | undefined {
    if ('constant' in field) return () => field.constant;
    const read = this.text(field.column);
    if ('bySign' in field)
      return (row) => {
        const text = read(row);
        const value = text === '' ? Number.NaN : Number(text);
        if (value > 0) return field.bySign.positive;
        if (value < 0) return field.bySign.negative;
        if (value === 0) return field.bySign.zero;
        this.report('BAD_NUMBER', row, field.column, text, 'not a number with a sign');
        return undefined;
      };
    return (row) => {
      const text = read(row);
      const word = field.values.get(text);
      if (word !== undefined) return word;
      const problem = 'the map does not say what this value means';
      this.report('UNKNOWN_CODE', row, field.column, text, problem, findNearest(text, field.values.keys()));
      return undefined;
    };
  }

  template(text: string): (row: EdgeRow) => string {
    const parts = [...text.matchAll(PLACEHOLDER)].map(([whole, column, squared]) => {
      const read = this.text(column ?? '');
      return [
        whole,
        squared ? (row: EdgeRow) => String(Math.round(Number(read(row)) ** 2 * 1000) / 1000) : read,
      ] as const;
    });
    return (row) => parts.reduce((made, [whole, read]) => made.replace(whole, () => read(row)), text);
  }

  date(field: DateField | null): (row: EdgeRow) => DateRead {
    if (field === null) return () => null;
    if (field.constant !== null) {
      const constant = findPartialDate(field.constant);
      return () => constant;
    }
    const whole = this.#wholeDate(field);
    const code = field.precision && this.text(field.precision.column);
    return (row) => {
      const date = whole(row);
      if (date === null || date === 'OPEN' || date === 'BAD') return date;
      const keep = code && field.precision?.values.get(code(row));
      if (code && keep === undefined)
        this.report(
          'UNKNOWN_CODE',
          row,
          field.precision?.column ?? '',
          code(row),
          'no code of precision of the map; the date is taken as written',
        );
      const cut = keep ? cutDate(date, keep) : date;
      return field.inclusive && cut?.isDay ? dayAfter(cut) : cut;
    };
  }

  #wholeDate(field: DateField): (row: EdgeRow) => DateRead {
    const [column, year, month, day] = [field.column, field.year, field.month, field.day].map((name) =>
      name === null ? null : this.text(name),
    );
    const name = field.column ?? field.year ?? '';
    const bad = (row: EdgeRow, text: string): 'BAD' => {
      this.report('BAD_DATE', row, name, text, 'not a date');
      return 'BAD';
    };
    const { order, open } = field;
    if (column) {
      const read = remembered((text: string): DateRead => {
        if (open.has(text)) return 'OPEN';
        if (text === '') return null;
        if (text.startsWith('9999-')) return 'OPEN';
        return (order === null ? (isoDateOf(text) ?? findPartialDate(text)) : numberDateOf(text, order)) ?? 'BAD';
      });
      return (row) => {
        const text = column(row);
        const date = read(text);
        return date === 'BAD' ? bad(row, text) : date;
      };
    }
    return (row) => {
      const text = year?.(row) ?? '';
      if (open.has(text)) return 'OPEN';
      if (text === '') return null;
      return (
        dateOf(wholeNumber(text), wholeNumber(month?.(row) ?? ''), wholeNumber(day?.(row) ?? '')) ?? bad(row, text)
      );
    };
  }
}
