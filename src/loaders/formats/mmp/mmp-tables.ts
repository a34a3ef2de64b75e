import { readStart } from '../../import/input/file-start.ts';
import type { InputFile } from '../../import/input/input-file.ts';
import { CSV, openTable, type Table, type TableRow } from '../../import/input/table-rows.ts';
import type { IssueLog } from '../../import/issue-log.ts';

/**
 * Names of the columns in what is handed on of Mapping Militants, and in the tables of the project itself, in which a link has
 * `id`, `group1` and `group2`.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  unique_id: ['unique_id', 'id', 'link_id', 'relationship_id'],
  type: ['type', 'link_type', 'relationship_type', 'relationship'],
  group1_id: ['group1_id', 'group1', 'group_1', 'group_1_id', 'group_id_1'],
  group2_id: ['group2_id', 'group2', 'group_2', 'group_2_id', 'group_id_2'],
  date: ['date', 'link_date', 'start_date'],
  description: ['description', 'link_description'],
  group1_name: ['group1_name', 'group_1_name', 'group_name_1'],
  group2_name: ['group2_name', 'group_2_name', 'group_name_2'],
};
const KEY_NAMES: Readonly<Record<string, readonly string[]>> = {
  group_id: ['group_id', 'id'],
  name: ['name', 'group_name'],
};

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
const has = (header: readonly string[], names: readonly string[] | undefined): boolean =>
  header.some((name) => names?.includes(plain(name)) ?? false);

const isRelationships = (header: readonly string[]): boolean =>
  has(header, NAMES['type']) && has(header, NAMES['group1_id']) && has(header, NAMES['group2_id']);

/** The key of groups: an id and a name, and no second group. */
export const isKey = ({ header }: Pick<Table, 'header'>): boolean =>
  !isRelationships(header) && has(header, KEY_NAMES['group_id']) && has(header, KEY_NAMES['name']);

/** The first of the names that the header has is renamed to ours; a column that has our name stays what it is. */
const renamed = (header: readonly string[]): readonly string[] => {
  const names = isKey({ header }) ? KEY_NAMES : NAMES;
  const found = header.map(plain);
  const ours = Object.entries(names).flatMap(([name, known]) => {
    const there = known.find((alias) => found.includes(alias));
    return there === undefined ? [] : [[found.indexOf(there), name] as const];
  });
  const byPlace = new Map(ours);
  return header.map((name, at) => byPlace.get(at) ?? name);
};

/** How far down a file its header is looked for. */
const MOST_LINES_BEFORE = 20;
const START = 64 * 1024;

const LF = 0x0a;

/** The line ends of the first lines of a chunk, and all that follows; how many lines are still to be left out. */
const leaveOut = (chunk: Uint8Array, lines: number): { readonly bytes: Uint8Array; readonly left: number } => {
  let [at, left] = [0, lines];
  for (; at < chunk.length && left > 0; at++) if (chunk[at] === LF) left -= 1;
  return { bytes: Buffer.concat([Buffer.alloc(lines - left, LF), chunk.subarray(at)]), left };
};

/** The file with what stands above its header (the title of the export, a query) left blank, so that lines keep their numbers. */
const withoutPreamble = async (file: InputFile): Promise<InputFile> => {
  const lines = (await readStart(file, START)).split('\n', MOST_LINES_BEFORE);
  const cells = (line: string): readonly string[] => line.replace(/["\r]/g, '').split(',');
  const above = lines.findIndex((line) => isRelationships(cells(line)) || isKey({ header: cells(line) }));
  if (above <= 0) return file;
  return {
    name: file.name,
    open: async function* () {
      let left = above;
      for await (const chunk of file.open()) {
        const kept = leaveOut(chunk, left);
        left = kept.left;
        if (kept.bytes.length > 0) yield kept.bytes;
      }
    },
  };
};

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '');

async function* filled(rows: Table['rows']): AsyncGenerator<readonly TableRow[]> {
  for await (const block of rows) yield block.filter((row) => !isBlank(row));
}

/** Opens relationships or the key of groups, by our names of the columns, without rows that have nothing in them. */
export const openMmp = async (file: InputFile, issues: IssueLog): Promise<Table> => {
  const table = await openTable(await withoutPreamble(file), { ...CSV, backslash: true }, issues);
  return { ...table, header: renamed(table.header), rows: filled(table.rows) };
};
