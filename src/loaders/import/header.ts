import { editDistance, findNearest } from '../../domain/nearest.ts';
import { type IssueLog, unreadable } from './issue-log.ts';
import type { TableRow } from './input/table-rows.ts';

/** The columns that a codebook has. Names are compared without regard to case. */
export interface KnownColumns<Name extends string> {
  readonly required: readonly Name[];
  /** Read when they are there. */
  readonly optional: readonly Name[];
  /** Known and not read; a pattern takes numbered ones together. */
  readonly ignored: readonly (string | RegExp)[];
}

/** Where each column stands in the file in hand; -1 for an optional one that is not there. */
export type Columns<Name extends string> = Readonly<Record<Name, number>>;

const isKnown = (name: string, ignored: readonly (string | RegExp)[]): boolean =>
  ignored.some((known) => (typeof known === 'string' ? known.toLowerCase() === name : known.test(name)));

/** One letter is wrong, missing or too many, or two are swapped. A misspelt column that is not read would be lost. */
const isSlip = (name: string, known: string): boolean =>
  name.length > 3 && !/\d/.test(name) && editDistance(name, known.toLowerCase(), 1) === 1;

/**
 * Finds the columns of a table, in whatever order. An unknown one is an issue that names the nearest known one, unless it
 * is a misspelt optional one that is missing.
 * @throws EntenteError DATA_INVALID when a required one is missing, since rows without it would say something else, or one is misspelt
 */
export const readHeader = <Name extends string>(
  { file, header }: { readonly file: string; readonly header: readonly string[] },
  { required, optional, ignored }: KnownColumns<Name>,
  issues: IssueLog,
): Columns<Name> => {
  const found = header.map((name) => name.toLowerCase());
  const known: readonly Name[] = [...required, ...optional];
  const wanted = new Map(known.map((name) => [name.toLowerCase(), name]));
  const words = [...known, ...ignored.filter((name) => typeof name === 'string')];
  const issue = (field: string, problem: string, suggestion: string | null) => ({
    source: file,
    row: 1,
    field,
    value: null,
    problem,
    suggestion,
  });
  const absent = optional.filter((name) => !found.includes(name.toLowerCase()));
  found.forEach((name, at) => {
    if (found.indexOf(name) < at && name !== '') throw unreadable(file, 1, `the column ${header[at]} is there twice`);
    const meant =
      wanted.has(name) || isKnown(name, ignored) ? undefined : absent.find((column) => isSlip(name, column));
    if (meant !== undefined)
      throw unreadable(
        file,
        1,
        `the column ${header[at]} is none of the codebook, and ${meant} is not there; rename it`,
      );
    if (!wanted.has(name) && !isKnown(name, ignored))
      issues.report(
        'UNKNOWN_COLUMN',
        issue(header[at] ?? '', 'no column of the codebook; its cells are not read', findNearest(name, words)),
      );
  });
  const missing = required.filter((name) => !found.includes(name.toLowerCase()));
  if (missing.length > 0) {
    const [first] = missing;
    const near = first === undefined ? null : findNearest(first, header);
    throw unreadable(
      file,
      1,
      `the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing` +
        `${near === null ? '' : `; did you mean "${near}" by ${first}?`}`,
    );
  }
  return Object.fromEntries(known.map((name) => [name, found.indexOf(name.toLowerCase())])) as Columns<Name>;
};

/** A cell without outer white space; empty when there is no such column or nothing in it. */
export const cell = (row: TableRow, column: number): string => (column < 0 ? '' : (row.cells[column] ?? '').trim());
