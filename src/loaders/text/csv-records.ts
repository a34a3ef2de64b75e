import { parse } from 'csv-parse/sync';
import { MAX_ROW_BYTES, MAX_ROWS, MAX_UNREADABLE_ROWS, sizeText } from './limits.ts';
import { countQuotes, findLine, type Line, startOfText } from './lines.ts';

/** One record of a CSV file, its cells as written. */
export interface CsvRecord {
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line at which no record could be read, or (null) what is wrong with the file as a whole. */
interface CsvProblem {
  readonly line: number | null;
  readonly problem: string;
}

export interface CsvContent {
  /** Null when the first record cannot be read; then there are no records at all. */
  readonly header: CsvRecord | null;
  readonly records: readonly CsvRecord[];
  readonly problems: readonly CsvProblem[];
  /** False when the rest of the file was not read. */
  readonly complete: boolean;
}

/** The fewest lines in which every quote is closed, from one line on; `closed` is false when the file or the limit ends first. */
interface Candidate {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly bytes: number;
  readonly closed: boolean;
}

const candidateAt = (bytes: Uint8Array, first: Line): Candidate => {
  const lines = [first];
  let size = first.bytes;
  let quotes = countQuotes(first.text);
  for (let last: Line | null = first; quotes % 2 === 1 && size <= MAX_ROW_BYTES;) {
    last = findLine(bytes, last.next);
    if (!last) break;
    lines.push(last);
    size += last.bytes;
    quotes += countQuotes(last.text);
  }
  return { lines, text: lines.map(({ text }) => text).join('\n'), bytes: size, closed: quotes % 2 === 0 };
};

/** The cells of one record, null when its quotes are wrong. A text without a quote needs no parser. */
const findCells = (text: string): readonly string[] | null => {
  if (!text.includes('"')) return text.split(',');
  try {
    return parse(text, { record_delimiter: '\n', relax_column_count: true })[0] ?? null;
  } catch {
    return null;
  }
};

/** The cells of one record, or what is wrong with it. */
const cellsOf = ({ lines, text, bytes, closed }: Candidate, width: number | null): readonly string[] | string => {
  if (bytes > MAX_ROW_BYTES)
    return lines.length === 1
      ? `the row is longer than ${sizeText(MAX_ROW_BYTES)}`
      : `a quote opens in this row and is not closed within ${sizeText(MAX_ROW_BYTES)}`;
  if (!closed) return 'a quote opens in this row and is never closed';
  const cells = findCells(text);
  if (!cells) return 'its quotes are not balanced; a cell with a quote in it is quoted, and the quote in it doubled';
  if (width !== null && cells.length !== width) {
    const over = lines.length === 1 ? '' : `, from here over ${lines.length} lines,`;
    return `the row${over} has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} and the header ${width}`;
  }
  return lines.every(({ isUtf8 }) => isUtf8) ? cells : 'the row is not UTF-8';
};

/** Why reading stops; null when it goes on. */
const excess = (records: number, unreadable: number): string | null => {
  if (unreadable >= MAX_UNREADABLE_ROWS) return `${MAX_UNREADABLE_ROWS} rows cannot be read; the file is given up`;
  return records >= MAX_ROWS ? `the file has more than ${MAX_ROWS} rows` : null;
};

/**
 * The records of a CSV file (RFC 4180). A record that cannot be read costs one line: reading goes on with the line after the
 * one on which it starts, so that a quote left open hides nothing that follows. Empty lines are ignored.
 */
export const readCsv = (bytes: Uint8Array): CsvContent => {
  let header: CsvRecord | null = null;
  const records: CsvRecord[] = [];
  const problems: CsvProblem[] = [];
  let number = 1;
  let current = findLine(bytes, startOfText(bytes));
  while (current) {
    if (current.text !== '') {
      const tooMany = excess(records.length, problems.length);
      if (tooMany !== null) {
        problems.push({ line: null, problem: tooMany });
        return { header, records, problems, complete: false };
      }
      const candidate = candidateAt(bytes, current);
      const cells = cellsOf(candidate, header?.cells.length ?? null);
      if (typeof cells === 'string') {
        problems.push({ line: number, problem: cells });
        if (!header) return { header, records, problems, complete: false };
      } else {
        if (header) records.push({ line: number, cells });
        else header = { line: number, cells };
        number += candidate.lines.length - 1;
        current = candidate.lines.at(-1) ?? current;
      }
    }
    current = findLine(bytes, current.next);
    number++;
  }
  return { header, records, problems, complete: true };
};
