import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CSV, type Dialect, openTable, type TableRow, TSV } from '../../../src/loaders/import/input/table-rows.ts';
import { IssueLog } from '../../../src/loaders/import/issue-log.ts';
import { anInput } from '../../support/input-files.ts';

const readAll = async (content: string | Uint8Array, dialect: Dialect = CSV, piece = 7) => {
  const issues = new IssueLog();
  const table = await openTable(anInput('t.csv', content, piece), dialect, issues);
  const rows: TableRow[] = [];
  for await (const some of table.rows) rows.push(...some.map((row) => ({ ...row, bytes: Buffer.from(row.bytes) })));
  return { header: table.header, rows, issues };
};
const cellsOf = async (content: string | Uint8Array, dialect: Dialect = CSV, piece = 7) =>
  (await readAll(content, dialect, piece)).rows.map(({ cells }) => cells);
const failure = (content: string | Uint8Array, dialect: Dialect = CSV) =>
  readAll(content, dialect).then(
    () => 'read',
    (error: unknown) => (error as Error).message,
  );

describe('A table', () => {
  it('is the same with LF, CRLF, a byte order mark, blank lines and without the last line end, in pieces of any size', async () => {
    for (const text of ['a,b\n1,2\n3,4\n', 'a,b\r\n1,2\r\n\r\n3,4', '\ufeffa,b\n\n1,2\n3,4'])
      for (const piece of [1, 2, 3, 5, 100]) {
        const { header, rows } = await readAll(text, CSV, piece);
        expect([header, rows.map(({ cells }) => cells)]).toEqual([
          ['a', 'b'],
          [
            ['1', '2'],
            ['3', '4'],
          ],
        ]);
      }
  });

  it('has line ends, delimiters and doubled quotes in quoted cells, and counts lines where rows start', async () => {
    const text = 'a,b\n"one\r\ntwo, three",2\n"say ""so""",4\nplain,6\n';
    for (const piece of [1, 4, 100]) {
      const { rows } = await readAll(text, CSV, piece);
      expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
        [2, 'one\ntwo, three', '2'],
        [4, 'say "so"', '4'],
        [5, 'plain', '6'],
      ]);
    }
  });

  it('keeps the bytes of a row without its line end', async () => {
    const { rows } = await readAll('a,b\r\n1,é\r\n');
    const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
    expect(rows.map(({ bytes }) => sha(bytes))).toEqual([sha('1,é')]);
  });

  it('takes a row that is not UTF-8 for Windows-1252 and says so', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\nJos'), Buffer.from([0xe9, 0x2c, 0x93, 0x0a]), Buffer.from('é,2\n')]);
    const { rows, issues } = await readAll(bytes);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['José', '“'],
      ['é', '2'],
    ]);
    expect(issues.counts).toEqual({ NOT_UTF8: 1 });
    expect(issues.kept[0]).toMatchObject({ source: 't.csv', row: 2 });
  });

  it('of tabs takes quotes as they stand', async () => {
    expect(await cellsOf('a\tb\nhe said "no\tx\n', TSV)).toEqual([['he said "no', 'x']]);
  });

  it('has as data what only looks like a formula', async () => {
    const text = 'a,b\n= 1,"see ?id=1,=x"\n=>,a=1\n#1,#N/A\n-5,+3\n@x,=\n';
    expect(await cellsOf(text)).toEqual([
      ['= 1', 'see ?id=1,=x'],
      ['=>', 'a=1'],
      ['#1', '#N/A'],
      ['-5', '+3'],
      ['@x', '='],
    ]);
  });

  it('without a header begins with its first row', async () => {
    const { header, rows } = await readAll('1,2\n3,4\n', { ...CSV, header: false });
    expect([header, rows.map(({ cells }) => cells)]).toEqual([
      [],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
  });
});

describe('A table that cannot be read stops with its line', () => {
  it.each([
    ['a,b\n1,=1+1\n', 't.csv:2: a formula (=1+1) stands in a cell, and no value; save the table with its values'],
    ['a;b\r\n1;2\r\n"=HYPERLINK(""x"")";2\r\n', 't.csv:3: a formula (=HYPERLINK(""x"")") stands in a cell'],
    ['a,b\n1,#REF!\n', 't.csv:2: what a formula left that failed (#REF!) stands in a cell'],
    ['{"a":1}\n', 't.csv:1: it is JSON, and no table of rows and columns'],
    ['<?xml version="1.0"?>\n<a/>\n', 't.csv:1: it is XML or HTML, and no table of rows and columns'],
    ['%PDF-1.7\n', 't.csv:1: it is a PDF, and no table of rows and columns'],
  ])('%j', async (text, message) => {
    await expect(cellsOf(text)).rejects.toThrow(message);
  });

  it('when a row has another number of cells', async () => {
    expect(await failure('a,b\n1,2\n3\n')).toMatch(
      /^t\.csv:3: the row has 1 cell and the first row 2; the file is truncated/,
    );
    expect(await failure('a,b\n1,2,3\n')).toMatch(/^t\.csv:2: the row has 3 cells/);
  });
  it('when a quote is never closed, or stands within a cell', async () => {
    expect(await failure('a,b\n1,2\n"3,4\n')).toMatch(/^t\.csv:3: a quote opens in this row and is never closed/);
    expect(await failure('a,b\n1,2\n3 "x" y,4\n')).toMatch(/^t\.csv:3: its quotes are not balanced/);
  });
  it('when a line has no end', async () => {
    const long = Buffer.alloc(3 * 1024 * 1024, 0x61);
    const text = Buffer.concat([Buffer.from('a,b\n1,2\n'), long]);
    const read = openTable(anInput('t.csv', text, 256 * 1024), CSV, new IssueLog()).then(async ({ rows }) => {
      for await (const some of rows) expect(some.length).toBeGreaterThan(0);
    });
    await expect(read).rejects.toThrow('t.csv:3: the line is longer than 1 MB');
  });
  it('when it is UTF-16, binary, an archive, or empty', async () => {
    expect(await failure(Buffer.from('\ufeffa,b\n1,2\n', 'utf16le'))).toBe(
      't.csv:1: the file is UTF-16; save it as UTF-8',
    );
    expect(await failure('a,b\n1,\0\n')).toMatch(/^t\.csv:\d: a NUL byte stands/);
    expect(await failure(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]))).toMatch(/zip within an archive/);
    expect(await failure('')).toBe('t.csv: the file is empty');
  });
});
