import { readCsv } from '../../src/loaders/text/csv-records.ts';

/** One row of a data set. */
export interface DataRow {
  /** @throws when the file has no such column */
  readonly text: (column: string) => string;
  /** @throws when the cell is no whole number */
  readonly whole: (column: string) => number;
}

/** The rows of a CSV file with a header. @throws at the first line that cannot be read, and when there is no row at all */
export function dataRows(file: string, bytes: Uint8Array): readonly DataRow[] {
  const { header, records, problems } = readCsv(bytes);
  const [first] = problems;
  if (first) throw new Error(`${file}, line ${first.line ?? 'unknown'}: ${first.problem}`);
  if (!header || records.length === 0) throw new Error(`${file} has no rows`);
  const at = new Map(header.cells.map((name, index) => [name, index]));
  return records.map(({ line, cells }) => {
    const text = (column: string): string => {
      const index = at.get(column);
      if (index === undefined) throw new Error(`${file} has no column "${column}"`);
      return cells[index] ?? '';
    };
    const whole = (column: string): number => {
      const cell = text(column);
      if (!/^-?\d+$/.test(cell)) throw new Error(`${file}, line ${line}: ${column} is "${cell}", not a whole number`);
      return Number(cell);
    };
    return { text, whole };
  });
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a day of the Gregorian calendar from the year 100 on. */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** The same of `2014-06-29`. @throws when the text is no such day */
export const toDayNumber = (text: string): number => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) throw new Error(`"${text}" is not a day`);
  return dayNumber(Number(year), Number(month), Number(day));
};
