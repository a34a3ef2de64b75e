import { findNearest } from '../../../domain/nearest.ts';
import type { IssueKind, IssueLog } from '../../import/issue-log.ts';
import type { Conditions, WordField } from './edge-map.ts';
import type { Cell, EdgeRow, EdgeTable } from './edge-rows.ts';
import { PLACEHOLDER } from './used-columns.ts';

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

  isMissing(text: string): boolean {
    return text === '' || (this.#missing.size > 1 && this.#missing.has(text));
  }

  /** The text of a column; empty when it says nothing. */
  text(column: string): (row: EdgeRow) => string {
    const raw = this.#raw(column);
    return (row) => {
      const text = raw(row);
      return this.isMissing(text) ? '' : text;
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

  /** The text of a cell when it has but one; its parts, whatever they say, when it has a list. */
  parts(column: string, separator: RegExp | null): (row: EdgeRow) => string | readonly string[] {
    const at = this.#table.columns.indexOf(column);
    return ({ cells }) => {
      const cell: Cell = cells[at] ?? '';
      if (typeof cell === 'string' && (separator === null || cell.search(separator) === -1)) return cell.trim();
      const parts = typeof cell === 'string' && separator !== null ? cell.split(separator) : [cell].flat();
      return parts.map((part) => part.trim()).filter((part) => part !== '');
    };
  }

  meets(conditions: Conditions): (row: EdgeRow) => boolean {
    if (conditions.length === 0) return () => true;
    const tests = conditions.map((all) => all.map(({ column, test }) => [this.#raw(column), test] as const));
    return (row) => tests.some((all) => all.every(([read, test]) => test(read(row))));
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
}
