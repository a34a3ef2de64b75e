import { unreadable } from '../issue-log.ts';
import type { InputFile } from './input-file.ts';
import { type LineBlock, readLineBlocks } from './text-lines.ts';

/** Formats that are taken for tables by mistake, by how they begin. */
const NO_TABLES: readonly (readonly [begins: RegExp, what: string])[] = [
  [/^\s*<[!?\p{L}]/u, 'XML or HTML'],
  [/^\s*(?:\{\s*["}]|\[\s*[[{"\]])/u, 'JSON'],
  [/^%PDF/, 'a PDF'],
];

const checkStart = (file: string, { bytes }: LineBlock): void => {
  const start = bytes.toString('utf8', 0, 200);
  const [, what] = NO_TABLES.find(([begins]) => begins.test(start)) ?? [];
  if (what !== undefined) throw unreadable(file, 1, `it is ${what}, and no table of rows and columns`);
};

const [EQUALS, HASH, QUOTE] = [0x3d, 0x23, 0x22];
const DELIMITERS: readonly (number | undefined)[] = [undefined, 0x0a, 0x2c, 0x3b, 0x09];
const FORMULA = /^=(?:[A-Z][A-Z.]*\(|[-+]?\d|\$?[A-Z]{1,3}\$?\d+\b|[("]|-|\+)/i;
const NO_VALUE = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)/;

/** Whether a cell begins here, in quotes or without. */
const beginsCell = (bytes: Buffer, at: number): boolean =>
  DELIMITERS.includes(bytes[at - 1]) || (bytes[at - 1] === QUOTE && DELIMITERS.includes(bytes[at - 2]));

/** Refuses a formula instead of its value, and what a spreadsheet writes where a formula failed: neither is a fact. */
const checkCells = (file: string, { bytes, line, bounds }: LineBlock): void => {
  for (const [byte, pattern, what] of [
    [EQUALS, FORMULA, 'a formula'],
    [HASH, NO_VALUE, 'what a formula left that failed'],
  ] as const)
    for (let at = bytes.indexOf(byte); at !== -1; at = bytes.indexOf(byte, at + 1)) {
      const text = beginsCell(bytes, at) ? bytes.toString('utf8', at, at + 40) : '';
      if (!pattern.test(text)) continue;
      const row = line + Math.floor(bounds.findLastIndex((bound) => bound <= at) / 2);
      const cell = text.split(/[,;\t\r\n]/, 1)[0] ?? '';
      throw unreadable(file, row, `${what} (${cell}) stands in a cell, and no value; save the table with its values`);
    }
};

/** Lines of a table, some at a time. What is no table, or a spreadsheet's formulas, stops the import. */
export async function* readTableBlocks(input: InputFile): AsyncGenerator<LineBlock> {
  let first = true;
  for await (const block of readLineBlocks(input)) {
    if (first) checkStart(input.name, block);
    first = false;
    checkCells(input.name, block);
    yield block;
  }
}
