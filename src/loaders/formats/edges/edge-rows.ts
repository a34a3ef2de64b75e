import { findNearest } from '../../../domain/nearest.ts';
import { byNumber } from '../../../domain/order.ts';
import type { InputFile } from '../../import/input/input-file.ts';
import { type JsonItem, readNdjson } from '../../import/input/json-items.ts';
import { readJsonList } from '../../import/input/json-list.ts';
import { openTable, type Table } from '../../import/input/table-rows.ts';
import { type IssueLog, unreadable } from '../../import/issue-log.ts';
import { PAJEK_COLUMNS, type PajekColumn, pajekRows } from '../pajek/pajek-table.ts';
import type { TableMap } from './edge-map.ts';

/** Text, or a list of texts where the file has a list. */
export type Cell = string | readonly string[];

export interface EdgeRow {
  readonly line: number;
  readonly bytes: Uint8Array | string;
  readonly cells: readonly Cell[];
}

export interface EdgeTable {
  readonly file: string;
  /** Names of the cells. */
  readonly columns: readonly string[];
  /** What actors named by position are called; null when rows name them. */
  readonly nodes: readonly string[] | null;
  readonly rows: AsyncIterable<readonly EdgeRow[]>;
}

const MATRIX_COLUMNS = ['row', 'column', 'value'] as const;

const unknownColumn = (file: string, field: string, near: string | null) => ({
  source: file,
  row: 1,
  field,
  value: null,
  problem: 'the map neither uses this column nor lists it as ignored; its cells are not read',
  suggestion: near,
});

/** Reports the columns that the map does not know. @throws EntenteError DATA_INVALID when the map uses one that the file lacks */
const checkColumns = (
  file: string,
  header: readonly string[],
  map: TableMap,
  used: readonly string[],
  issues: IssueLog,
) => {
  for (const column of used)
    if (!header.includes(column)) {
      const near = findNearest(column, header);
      throw unreadable(
        file,
        1,
        `the map uses the column ${column}, which the file has not${near === null ? '' : `; did you mean "${near}"?`}`,
      );
    }
  if (map.ignored.includes('*')) return;
  for (const column of new Set(header))
    if (!used.includes(column) && !map.ignored.includes(column))
      issues.report('UNKNOWN_COLUMN', unknownColumn(file, column, findNearest(column, [...used, ...map.ignored])));
};

async function* matrixCells({ header, rows }: Table): AsyncGenerator<readonly EdgeRow[]> {
  for await (const block of rows)
    yield block.flatMap(({ line, bytes, cells }) =>
      cells.slice(1).map((value, at) => ({ line, bytes, cells: [cells[0] ?? '', header[at + 1] ?? '', value] })),
    );
}

const openText = async (
  input: InputFile,
  map: TableMap,
  used: readonly string[],
  issues: IssueLog,
): Promise<EdgeTable> => {
  const delimiter = map.delimiter ?? (/\.(tsv|tab)$/i.test(input.name) ? '\t' : ',');
  const dialect = { delimiter, quoted: delimiter !== '\t', header: map.columns === null };
  const table = await openTable(input, dialect, issues);
  const plain = { file: input.name, nodes: null };
  if (map.shape === 'matrix') {
    checkColumns(input.name, MATRIX_COLUMNS, map, used, issues);
    return { ...plain, columns: MATRIX_COLUMNS, rows: matrixCells(table) };
  }
  const columns = map.columns ?? table.header;
  checkColumns(input.name, columns, map, used, issues);
  const places = used.map((column) => columns.indexOf(column)).sort(byNumber((place) => place));
  return { ...plain, columns: places.map((place) => columns[place] ?? ''), rows: table.pick(places) };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The value at `a.b.0`; undefined when there is none. */
const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);

const scalarText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const cellOf = (value: unknown): Cell => (Array.isArray(value) ? value.map(scalarText) : scalarText(value));

/** JSON rows have the cells that the map uses, in that order; other keys are reported once each. */
const jsonRows = (file: string, map: TableMap, used: readonly string[], issues: IssueLog) => {
  const heads = new Set(used.map((path) => path.split('.')[0] ?? ''));
  const report = (key: string): void => {
    if (heads.has(key) || map.ignored.includes(key) || map.ignored.includes('*')) return;
    issues.reportOnce(
      `column ${key}`,
      'UNKNOWN_COLUMN',
      unknownColumn(file, key, findNearest(key, [...used, ...map.ignored])),
    );
  };
  return (items: readonly JsonItem[]): readonly EdgeRow[] =>
    items.map(({ line, bytes, value }) => {
      if (!isObject(value)) throw unreadable(file, line, 'the row is neither an object nor a list');
      const keys = Object.keys(value);
      if (line === 1 && !keys.some((key) => heads.has(key)))
        throw unreadable(file, line, `the first row has none of the keys that the map uses (${[...heads].join(', ')})`);
      keys.forEach(report);
      return { line, bytes, cells: used.map((path) => cellOf(valueAt(value, path))) };
    });
};

const openJson = async (
  input: InputFile,
  map: TableMap,
  used: readonly string[],
  issues: IssueLog,
): Promise<EdgeTable> => {
  const toRows = jsonRows(input.name, map, used, issues);
  const { nodes } = map;
  const names: string[] = [];
  if (nodes)
    for await (const items of readJsonList(input, nodes.items))
      for (const { value } of items) names.push(scalarText(valueAt(value, nodes.name)));
  return {
    file: input.name,
    columns: used,
    nodes: nodes && names,
    rows: (async function* () {
      for await (const items of readJsonList(input, map.items)) yield toRows(items);
    })(),
  };
};

/** A Pajek network: its columns are always the same, and it says nothing by those that a map does not use. */
const openPajek = (input: InputFile, map: TableMap, used: readonly string[], issues: IssueLog): EdgeTable => {
  checkColumns(input.name, PAJEK_COLUMNS, { ...map, ignored: ['*'] }, used, issues);
  const columns = used as readonly PajekColumn[];
  return {
    file: input.name,
    columns,
    nodes: null,
    rows: (async function* () {
      for await (const rows of pajekRows(input, issues))
        yield rows.map(({ line, bytes, cells }) => ({ line, bytes, cells: columns.map((column) => cells[column]) }));
    })(),
  };
};

/** Opens a table in any of its forms: CSV, TSV, a matrix, a JSON list, a JSON object a line, or a Pajek network. */
export const openEdges = async (
  input: InputFile,
  map: TableMap,
  used: readonly string[],
  issues: IssueLog,
): Promise<EdgeTable> => {
  if (/\.(net|paj)$/i.test(input.name)) return openPajek(input, map, used, issues);
  if (/\.json$/i.test(input.name)) return openJson(input, map, used, issues);
  if (!/\.(ndjson|jsonl|ijson)$/i.test(input.name)) return openText(input, map, used, issues);
  const toRows = jsonRows(input.name, map, used, issues);
  return {
    file: input.name,
    columns: used,
    nodes: null,
    rows: (async function* () {
      for await (const items of readNdjson(input)) yield toRows(items);
    })(),
  };
};
