import { type Cell, type Column, joined } from './columns.ts';
import type { Chunks } from './records.ts';

/**
 * What a spreadsheet may take for a formula or a command when a cell begins with it, full-width forms included.
 * @see OWASP, CSV Injection
 */
const FORMULA = /^[=+\-@\t\r\n\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const plainCell = (cell: Cell): string => {
  if (cell === null) return '';
  const text = joined(cell);
  return NEEDS_QUOTES.test(text) || text === '' ? quoted(text) : text;
};

/** Every text quoted, and an apostrophe before what could be a formula; numbers and truth values are none. */
const safeCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = joined(cell);
  return quoted(FORMULA.test(text) ? `'${text}` : text);
};

/** With it, spreadsheets read UTF-8, and Arabic with it, whatever the machine's own encoding is. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * RFC 4180 with a header row; line ends are LF, as in packs. An empty cell is null, `""` an empty text.
 * @param spreadsheetSafe guarded against formula injection, for people who open the file in a spreadsheet
 */
export async function* writeCsv<Row>(
  rows: AsyncIterable<Row>,
  columns: readonly Column<Row>[],
  spreadsheetSafe: boolean,
): Chunks {
  const cellOf = spreadsheetSafe ? safeCell : plainCell;
  yield `${spreadsheetSafe ? BYTE_ORDER_MARK : ''}${columns.map(({ name }) => cellOf(name)).join(',')}\n`;
  for await (const row of rows) yield `${columns.map(({ of }) => cellOf(of(row))).join(',')}\n`;
}
