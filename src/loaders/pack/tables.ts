import type { Issue } from '../../domain/issue.ts';
import { findNearest } from '../../domain/nearest.ts';
import { type ColumnOf, COLUMNS, REQUIRED_FILES, TABLE_FILES, type TableFile } from './columns.ts';
import { emptyTable, fileIssue, readTable, type Table } from '../text/table.ts';

/** Every table of a pack; one that is not there is empty. */
export type Tables = { readonly [File in TableFile]: Table<ColumnOf<File>> };

const OF_CLAIMS: readonly TableFile[] = ['claims.csv', 'participants.csv', 'evidence.csv'];
const NAMED_BY_CLAIMS: readonly TableFile[] = ['actors.csv', 'sources.csv', 'places.csv', 'events.csv'];

/** The files without which the rows of a file cannot be judged: every reference would seem to dangle. */
const NEEDS: Readonly<Record<TableFile, readonly TableFile[]>> = {
  'actors.csv': [],
  'names.csv': ['actors.csv', 'places.csv'],
  'external-ids.csv': ['actors.csv'],
  'country-codes.csv': ['actors.csv'],
  'group-codes.csv': ['actors.csv'],
  'sources.csv': [],
  'places.csv': [],
  'events.csv': ['places.csv'],
  'matters.csv': ['events.csv'],
  'claims.csv': [...NAMED_BY_CLAIMS, ...OF_CLAIMS],
  'participants.csv': [...NAMED_BY_CLAIMS, ...OF_CLAIMS],
  'evidence.csv': [...NAMED_BY_CLAIMS, ...OF_CLAIMS],
};

const readOne = <File extends TableFile>(file: File, files: ReadonlyMap<string, Uint8Array>): Table<ColumnOf<File>> => {
  const bytes = files.get(file);
  if (bytes) return readTable<ColumnOf<File>>(file, COLUMNS[file], bytes);
  return emptyTable(REQUIRED_FILES.includes(file) ? [fileIssue(file, 'the file is missing')] : []);
};

/** Reads every table by itself, then sets aside those that need one that cannot be read. */
export const readTables = (files: ReadonlyMap<string, Uint8Array>): Tables => {
  const alone = new Map<TableFile, Table<string>>(TABLE_FILES.map((file) => [file, readOne(file, files)]));
  const judged = TABLE_FILES.map((file) => {
    const table = alone.get(file);
    const missing = NEEDS[file].find((needed) => alone.get(needed)?.readable === false);
    if (!table?.readable || missing === undefined) return [file, table] as const;
    const issue = fileIssue(file, `not read, because ${missing} cannot be read`);
    return [file, emptyTable([...table.issues, issue])] as const;
  });
  return Object.fromEntries(judged) as unknown as Tables;
};

/** What the makers of a pack keep beside its tables: what they expect it to answer. It is for their tests, and never loaded. */
const BESIDE = 'expected.csv';

/** Tables that no pack has: a misspelt name would hide a whole file. Files of other kinds may lie in the folder. */
export const unknownFiles = (files: ReadonlyMap<string, Uint8Array>): readonly Issue[] => {
  const known: readonly string[] = [...TABLE_FILES, 'pack.yaml', BESIDE];
  return [...files.keys()]
    .filter((name) => /\.(?:csv|ya?ml)$/i.test(name) && !known.includes(name))
    .map((name) => fileIssue(name, 'no such file in a pack; it is not read', findNearest(name, known)));
};
