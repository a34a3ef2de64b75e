import { parse } from 'csv-parse/sync';
import { MAX_ROW_BYTES, sizeText } from '../../text/limits.ts';
import { countQuotes } from '../../text/lines.ts';
import { type IssueLog, unreadable } from '../issue-log.ts';
import { CellCutter } from './cut-cells.ts';
import type { InputFile } from './input-file.ts';
import { readTableBlocks } from './table-blocks.ts';
import { type LineBlock, textOf } from './text-lines.ts';

/** How cells stand in a line. */
export interface Dialect {
  readonly delimiter: string;
  /** Cells may be in double quotes, and hold line ends there. */
  readonly quoted: boolean;
  /** The first line names the columns. */
  readonly header: boolean;
  /** A quote in a quoted cell may stand behind a backslash, as MySQL writes it, instead of being doubled. */
  readonly backslash?: boolean;
}

export const CSV: Dialect = { delimiter: ',', quoted: true, header: true };
export const TSV: Dialect = { delimiter: '\t', quoted: false, header: true };

export interface TableRow {
  /** 1-based line on which it starts. */
  readonly line: number;
  /** As written, the quotes taken off. */
  readonly cells: readonly string[];
  /** Its bytes in the file, without the line end; the text where that is UTF-8, since the bytes follow from it. */
  readonly bytes: Uint8Array | string;
}

export interface Table {
  readonly file: string;
  /** Names of the columns as written; none without a header. */
  readonly header: readonly string[];
  /**
   * Some hundred rows at a time. An asynchronous step for each row would cost more than the row; thousands at once would all
   * survive a garbage collection.
   */
  readonly rows: AsyncIterable<readonly TableRow[]>;
  /** The rows with only the cells at these places, ascending; used instead of `rows` where a table has columns that are not read. */
  readonly pick: (places: readonly number[]) => AsyncIterable<readonly TableRow[]>;
}

const ROWS_AT_ONCE = 256;

const UNCUT: readonly string[] = [];

/** A row whose quotes are balanced, still to be cut into cells. */
class UncutRow implements TableRow {
  readonly line: number;
  readonly text: string;
  readonly bytes: Uint8Array | string;
  cells = UNCUT;

  constructor(line: number, text: string, bytes: Uint8Array | string) {
    this.line = line;
    this.text = text;
    this.bytes = bytes;
  }
}

const LINE_FEED = Buffer.from('\n');

/** Joins lines into rows: a row goes on while a quote is open. */
class RowJoiner {
  readonly #file: string;
  readonly #count: (text: string) => number;
  readonly #onWindows: (line: number) => void;
  #open: { line: number; texts: string[]; bytes: Buffer[]; size: number } | null = null;

  constructor(file: string, { backslash }: Dialect, onWindows: (line: number) => void) {
    this.#file = file;
    this.#count = backslash ? (text) => countQuotes(text.replaceAll('\\"', '')) : countQuotes;
    this.#onWindows = onWindows;
  }

  /** Some hundred rows at a time. A block that is not UTF-8 comes as a whole, so that the issues of its lines stay together. */
  *join(block: LineBlock, quoted: boolean): Generator<readonly UncutRow[]> {
    const { bounds, bytes, isUtf8 } = block;
    const hasQuotes = quoted && bytes.includes(0x22);
    const step = isUtf8 ? ROWS_AT_ONCE * 2 : bounds.length;
    for (let from = 0; from < bounds.length; from += step)
      yield this.#joinLines(block, from, Math.min(from + step, bounds.length), hasQuotes);
  }

  #joinLines(block: LineBlock, from: number, to: number, hasQuotes: boolean): readonly UncutRow[] {
    const rows: UncutRow[] = [];
    const { bounds, bytes, isUtf8 } = block;
    for (let at = from; at < to; at += 2) {
      const line = block.line + at / 2;
      const start = bounds[at] as number;
      const end = bounds[at + 1] as number;
      if (start === end && this.#open === null) continue;
      const text = isUtf8 ? bytes.toString('utf8', start, end) : this.#decode(block, line, start, end);
      // A view of the bytes for every row is the most expensive thing about it; most rows need none.
      if (this.#open === null && !(hasQuotes && this.#count(text) % 2 === 1))
        rows.push(new UncutRow(line, text, isUtf8 ? text : bytes.subarray(start, end)));
      else this.#extend(line, text, bytes.subarray(start, end), rows);
    }
    return rows;
  }

  #decode(block: LineBlock, line: number, start: number, end: number): string {
    return textOf(block, start, end, () => {
      this.#onWindows(line);
    });
  }

  #extend(line: number, text: string, bytes: Buffer, rows: UncutRow[]): void {
    const odd = this.#count(text) % 2 === 1;
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
    rows.push(new UncutRow(open.line, open.texts.join('\n'), Buffer.concat(open.bytes)));
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

const parseQuoted = (text: string, { delimiter, backslash }: Dialect): readonly (readonly string[])[] | null => {
  try {
    return parse(backslash ? text.replaceAll('\\"', '""') : text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch {
    return null;
  }
};

/** Cells of the rows with a quote, in order. They are parsed together: starting the parser costs more than a row. */
const quotedCells = (file: string, rows: readonly UncutRow[], dialect: Dialect): readonly (readonly string[])[] => {
  const withQuotes = rows.filter(({ text }) => text.includes('"'));
  if (withQuotes.length === 0) return [];
  const together = parseQuoted(withQuotes.map(({ text }) => text).join('\n'), dialect);
  if (together?.length === withQuotes.length) return together;
  const bad = withQuotes.find(({ text }) => parseQuoted(text, dialect)?.length !== 1);
  throw unreadable(
    file,
    (bad ?? withQuotes[0])?.line ?? null,
    'its quotes are not balanced; a cell with a quote in it is quoted, and the quote in it doubled',
  );
};

/** Cuts the rows of one table into cells, as many in each as in the first. */
class TableCutter {
  readonly #file: string;
  readonly #dialect: Dialect;
  #cells: CellCutter;
  #width: number | null = null;

  constructor(file: string, dialect: Dialect) {
    this.#file = file;
    this.#dialect = dialect;
    this.#cells = new CellCutter(dialect.delimiter, null);
  }

  /** Only the cells at these places, from here on. */
  pick(places: readonly number[]): void {
    this.#cells = new CellCutter(this.#dialect.delimiter, places);
  }

  cut(rows: readonly UncutRow[]): readonly TableRow[] {
    const { quoted } = this.#dialect;
    const cutter = this.#cells;
    const withQuotes = quoted ? quotedCells(this.#file, rows, this.#dialect) : [];
    let next = 0;
    for (const row of rows) {
      const { text } = row;
      row.cells =
        withQuotes.length > 0 && text.includes('"') ? cutter.pick(withQuotes[next++] ?? []) : cutter.cut(text);
      this.#width ??= cutter.width;
      if (cutter.width !== this.#width)
        throw unreadable(
          this.#file,
          row.line,
          `the row has ${cutter.width} ${cutter.width === 1 ? 'cell' : 'cells'} and the first row ${this.#width}; the file is truncated, or its cells are not quoted as they should be`,
        );
    }
    return rows;
  }
}

async function* readUncutRows(
  input: InputFile,
  dialect: Dialect,
  issues: IssueLog,
): AsyncGenerator<readonly UncutRow[]> {
  const { name } = input;
  const joiner = new RowJoiner(name, dialect, (line) => {
    const problem = 'not UTF-8; the row is read as Windows-1252';
    issues.report('NOT_UTF8', { source: name, row: line, field: null, value: null, problem, suggestion: null });
  });
  for await (const block of readTableBlocks(input))
    for (const rows of joiner.join(block, dialect.quoted)) if (rows.length > 0) yield rows;
  joiner.end();
}

/**
 * Opens a table of text. Blank lines are ignored; rows of unequal length, an unclosed quote or a line of more than 1 MB
 * stop the import with their line.
 * @throws EntenteError DATA_INVALID when it has no row at all
 */
export const openTable = async (input: InputFile, dialect: Dialect, issues: IssueLog): Promise<Table> => {
  const uncut = readUncutRows(input, dialect, issues);
  const first = await uncut.next();
  if (first.done) throw unreadable(input.name, null, 'the file is empty');
  const cutter = new TableCutter(input.name, dialect);
  const head = dialect.header ? cutter.cut(first.value.slice(0, 1)) : [];
  const others = first.value.slice(head.length);
  const rows = async function* (): AsyncGenerator<readonly TableRow[]> {
    if (others.length > 0) yield cutter.cut(others);
    for await (const block of uncut) yield cutter.cut(block);
  };
  return {
    file: input.name,
    header: (head[0]?.cells ?? []).map((cell) => cell.trim()),
    rows: rows(),
    pick: (places) => {
      cutter.pick(places);
      return rows();
    },
  };
};
