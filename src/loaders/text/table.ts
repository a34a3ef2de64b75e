import type { Issue } from '../../domain/issue.ts';
import { findNearest } from '../../domain/nearest.ts';
import { OPTIONAL_COLUMNS } from '../pack/columns.ts';
import { type CsvRecord, readCsv } from './csv-records.ts';
import { MAX_FILE_BYTES, sizeText } from './limits.ts';

export interface Row<Column extends string = string> {
  readonly file: string;
  /** 1-based line on which the row starts. */
  readonly line: number;
  /** Without outer white space; null when empty. */
  readonly cells: Readonly<Record<Column, string | null>>;
}

export interface Table<Column extends string> {
  readonly rows: readonly Row<Column>[];
  /** False when the file as a whole cannot be read; then it has no rows. */
  readonly readable: boolean;
  readonly issues: readonly Issue[];
}

/** An issue that concerns a whole file. */
export const fileIssue = (source: string, problem: string, suggestion: string | null = null): Issue => ({
  source,
  row: null,
  field: null,
  value: null,
  problem,
  suggestion,
});

/** A table that cannot be read, or whose file is not there. */
export const emptyTable = <Column extends string>(issues: readonly Issue[] = []): Table<Column> => ({
  rows: [],
  readable: issues.length === 0,
  issues,
});

const isThereOnce = (names: readonly string[], name: string): boolean =>
  names.includes(name) && names.indexOf(name) === names.lastIndexOf(name);

const isOptional = (file: string, column: string): boolean => OPTIONAL_COLUMNS.has(`${column} of ${file}`);

const checkHeader = (file: string, { line, cells }: CsvRecord, columns: readonly string[]): readonly Issue[] => {
  const found = cells.map((cell) => cell.trim());
  const missing = columns.filter((column) => !found.includes(column));
  const issue = (field: string, problem: string, suggestion: string | null = null): Issue => ({
    source: file,
    row: line,
    field,
    value: null,
    problem,
    suggestion,
  });
  return [
    ...found.flatMap((column, index) => {
      if (!columns.includes(column))
        return [issue(column, 'no such column; its cells are not read', findNearest(column, missing))];
      return found.indexOf(column) < index ? [issue(column, 'the column is there twice')] : [];
    }),
    ...missing.filter((column) => !isOptional(file, column)).map((column) => issue(column, 'the column is missing')),
  ];
};

/**
 * The rows of a CSV file with these columns, which may come in any order. A file that lacks a column is not read, since rows
 * without it would say something else.
 */
export const readTable = <Column extends string>(
  file: string,
  columns: readonly Column[],
  bytes: Uint8Array,
): Table<Column> => {
  if (bytes.length > MAX_FILE_BYTES)
    return emptyTable([fileIssue(file, `the file is bigger than ${sizeText(MAX_FILE_BYTES)}`)]);
  const { header, records, problems, complete } = readCsv(bytes);
  const unread = problems.map(({ line, problem }): Issue => ({ ...fileIssue(file, problem), row: line }));
  if (!header)
    return emptyTable(unread.length > 0 ? unread : [fileIssue(file, 'the file is empty; it needs a header')]);
  const issues = [...checkHeader(file, header, columns), ...unread];
  const names = header.cells.map((cell) => cell.trim());
  const isFit = (column: string): boolean =>
    isThereOnce(names, column) || (!names.includes(column) && isOptional(file, column));
  const readable = complete && columns.every(isFit);
  if (!readable) return { rows: [], readable, issues };
  const places = columns.map((column) => [column, names.indexOf(column)] as const);
  const rows = records.map(({ line, cells }): Row<Column> => {
    const texts = places.map(([column, index]) => [column, cells[index]?.trim() || null] as const);
    return { file, line, cells: Object.fromEntries(texts) as Record<Column, string | null> };
  });
  return { rows, readable, issues };
};
