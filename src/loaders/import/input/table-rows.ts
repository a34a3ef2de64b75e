import { parse } from 'csv-parse/sync';
import { MAX_ROW_BYTES, sizeText } from '../../limits.ts';
import { type IssueLog, unreadable } from '../issue-log.ts';
import type { InputFile } from './input-file.ts';
import { type LineBlock, readLineBlocks, textOf } from './text-lines.ts';

/** How cells stand in a line. */
export interface Dialect {
  readonly delimiter: string;
  /** Cells may be in double quotes, and hold line ends there. */
  readonly quoted: boolean;
  /** The first line names the columns. */
  readonly header: boolean;
}

export const CSV: Dialect = { delimiter: ',', quoted: true, header: true };
export const TSV: Dialect = { delimiter: '\t', quoted: false, header: true };

export interface TableRow {
  /** 1-based line on which it starts. */
  readonly line: number;
  /** As written, the quotes taken off. */
  readonly cells: readonly string[];
  /** What it is in the file, without its line end: as text where that is UTF-8, whose bytes are then the file's. */
  readonly bytes: Uint8Array | string;
}

export interface Table {
  readonly file: string;
  /** Names of the columns as written; none without a header. */
  readonly header: readonly string[];
  /** Rows a few thousand at a time: an asynchronous step for each would cost more than the row. */
  readonly rows: AsyncIterable<readonly TableRow[]>;
}

/** A row whose quotes are balanced, still to be cut into cells. */
interface Record {
  readonly line: number;
  readonly text: string;
  readonly bytes: Uint8Array | string;
}

const countQuotes = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++;
  return count;
};

const LINE_FEED = Buffer.from('\n');

/** Joins lines into records: a record goes on while a quote is open. */
class RecordCutter {
  readonly #file: string;
  readonly #onWindows: (line: number) => void;
  #open: { line: number; texts: string[]; bytes: Buffer[]; size: number } | null = null;

  constructor(file: string, onWindows: (line: number) => void) {
    this.#file = file;
    this.#onWindows = onWindows;
  }

  cut(block: LineBlock, quoted: boolean): readonly Record[] {
    const records: Record[] = [];
    const { bounds, bytes } = block;
    const mayQuote = quoted && (this.#open !== null || bytes.includes(0x22));
    for (let at = 0; at < bounds.length; at += 2) {
      const line = block.line + at / 2;
      const start = bounds[at] as number;
      const end = bounds[at + 1] as number;
      if (start === end && this.#open === null) continue;
      const text = textOf(block, start, end, () => {
        this.#onWindows(line);
      });
      // A view of the bytes for every row is the most expensive thing about it; most rows need none.
      if (!mayQuote || (this.#open === null && countQuotes(text) % 2 === 0))
        records.push({ line, text, bytes: block.isUtf8 ? text : bytes.subarray(start, end) });
      else this.#extend(line, text, bytes.subarray(start, end), records);
    }
    return records;
  }

  #extend(line: number, text: string, bytes: Buffer, records: Record[]): void {
    const odd = countQuotes(text) % 2 === 1;
    if (this.#open === null) {
      this.#open = { line, texts: [text], bytes: [Buffer.from(bytes)], size: bytes.length };
      return;
    }
    const open = this.#open;
    open.texts.push(text);
    open.bytes.push(LINE_FEED, Buffer.from(bytes));
    open.size += bytes.length + 1;
    if (open.size > MAX_ROW_BYTES)
      throw unreadable(
        this.#file,
        open.line,
        `a quote opens in this row and is not closed within ${sizeText(MAX_ROW_BYTES)}`,
      );
    if (!odd) return;
    records.push({ line: open.line, text: open.texts.join('\n'), bytes: Buffer.concat(open.bytes) });
    this.#open = null;
  }

  end(): void {
    if (this.#open !== null)
      throw unreadable(
        this.#file,
        this.#open.line,
        'a quote opens in this row and is never closed; the file is truncated or not quoted as CSV',
      );
  }
}

const parseQuoted = (text: string, delimiter: string): readonly (readonly string[])[] | null => {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, skip_empty_lines: false });
  } catch {
    return null;
  }
};

/** The cells of each record. Those with a quote are parsed together: starting the parser costs more than a row. */
const cellsOf = (
  file: string,
  records: readonly Record[],
  { delimiter, quoted }: Dialect,
): readonly (readonly string[])[] => {
  if (!quoted) return records.map(({ text }) => text.split(delimiter));
  const withQuotes = records.filter(({ text }) => text.includes('"'));
  if (withQuotes.length === 0) return records.map(({ text }) => text.split(delimiter));
  const together = parseQuoted(withQuotes.map(({ text }) => text).join('\n'), delimiter);
  if (together?.length !== withQuotes.length) {
    const bad = withQuotes.find(({ text }) => parseQuoted(text, delimiter)?.length !== 1);
    throw unreadable(
      file,
      (bad ?? withQuotes[0])?.line ?? null,
      'its quotes are not balanced; a cell with a quote in it is quoted, and the quote in it doubled',
    );
  }
  let next = 0;
  return records.map(({ text }) => (text.includes('"') ? (together[next++] ?? []) : text.split(delimiter)));
};

async function* readRows(input: InputFile, dialect: Dialect, issues: IssueLog): AsyncGenerator<readonly TableRow[]> {
  const { name } = input;
  const cutter = new RecordCutter(name, (line) => {
    const problem = 'not UTF-8; the row is read as Windows-1252';
    issues.report('NOT_UTF8', { source: name, row: line, field: null, value: null, problem, suggestion: null });
  });
  let width: number | null = null;
  for await (const block of readLineBlocks(input)) {
    const records = cutter.cut(block, dialect.quoted);
    const cells = cellsOf(name, records, dialect);
    const rows: TableRow[] = [];
    for (let at = 0; at < records.length; at++) {
      const { line, bytes } = records[at] as Record;
      const own = cells[at] as readonly string[];
      width ??= own.length;
      if (own.length !== width)
        throw unreadable(
          name,
          line,
          `the row has ${own.length} ${own.length === 1 ? 'cell' : 'cells'} and the first row ${width}; the file is truncated, or its cells are not quoted as they should be`,
        );
      rows.push({ line, cells: own, bytes });
    }
    if (rows.length > 0) yield rows;
  }
  cutter.end();
}

/**
 * Opens a table of text. Blank lines are passed over; rows of unequal length, an unclosed quote or a line of more than 1 MB
 * stop the import with their line.
 * @throws EntenteError DATA_INVALID when it has no row at all
 */
export const openTable = async (input: InputFile, dialect: Dialect, issues: IssueLog): Promise<Table> => {
  const blocks = readRows(input, dialect, issues);
  const first = await blocks.next();
  if (first.done) throw unreadable(input.name, null, 'the file is empty');
  const [head, ...others] = first.value;
  const rows = async function* (): AsyncGenerator<readonly TableRow[]> {
    if (!dialect.header) yield first.value;
    else if (others.length > 0) yield others;
    yield* blocks;
  };
  const header = dialect.header ? (head?.cells ?? []).map((cell) => cell.trim()) : [];
  return { file: input.name, header, rows: rows() };
};
