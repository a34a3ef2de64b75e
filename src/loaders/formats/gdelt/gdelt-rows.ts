import { findNearest } from '../../../domain/nearest.ts';
import { byNumber } from '../../../domain/order.ts';
import { readFirstLine } from '../../import/input/file-start.ts';
import type { InputFile } from '../../import/input/input-file.ts';
import { openTable, type TableRow } from '../../import/input/table-rows.ts';
import { type IssueLog, unreadable } from '../../import/issue-log.ts';

/** The columns that are read, at their place in the files without a header: the same in 1.0 and 2.0. */
const PLACES = {
  GLOBALEVENTID: 0,
  SQLDATE: 1,
  Actor1Code: 5,
  Actor1Name: 6,
  Actor1CountryCode: 7,
  Actor1KnownGroupCode: 8,
  Actor1Type1Code: 12,
  Actor2Code: 15,
  Actor2Name: 16,
  Actor2CountryCode: 17,
  Actor2KnownGroupCode: 18,
  Actor2Type1Code: 22,
  EventCode: 26,
  NumArticles: 33,
} as const;
export type GdeltColumn = keyof typeof PLACES;
export type GdeltPlaces = Readonly<Record<GdeltColumn, number>>;

/** Versions by number of columns; the daily files before April 2013 have no address. */
const VERSIONS: Readonly<Record<number, string>> = { 57: '1.0', 58: '1.0', 61: '2.0' };

export interface GdeltTable {
  readonly version: string;
  /** The place of each column in the cells of a row, which has no other cells. */
  readonly at: GdeltPlaces;
  readonly rows: AsyncIterable<readonly TableRow[]>;
}

const placesOf = (file: string, header: readonly string[]): GdeltPlaces => {
  const names = header.map((name) => name.toLowerCase());
  const found = Object.keys(PLACES).map((name) => [name, names.indexOf(name.toLowerCase())] as const);
  const missing = found.find(([, place]) => place === -1)?.[0];
  if (missing !== undefined) {
    const near = findNearest(missing, header);
    throw unreadable(
      file,
      1,
      `the column ${missing} is missing${near === null ? '' : `; did you mean "${near}" by it?`}`,
    );
  }
  return Object.fromEntries(found) as unknown as GdeltPlaces;
};

/**
 * Opens a file of events as GDELT publishes it (tabs, no header), or as tools re-export it (commas or tabs, with a header).
 * @throws EntenteError DATA_INVALID when it has another number of columns than any version
 */
export const openGdelt = async (file: InputFile, issues: IssueLog): Promise<GdeltTable> => {
  const line = await readFirstLine(file);
  const header = /globaleventid/i.test(line);
  const tabs = line.includes('\t');
  const table = await openTable(file, { delimiter: tabs ? '\t' : ',', quoted: !tabs, header }, issues);
  const width = header ? table.header.length : line.split('\t').length;
  const version = VERSIONS[width];
  if (version === undefined)
    throw unreadable(file.name, 1, `${width} columns; GDELT 1.0 has 58 (57 before April 2013) and GDELT 2.0 has 61`);
  const places = Object.entries(header ? placesOf(file.name, table.header) : PLACES).sort(
    byNumber(([, place]) => place),
  );
  const at = Object.fromEntries(places.map(([name], index) => [name, index])) as unknown as GdeltPlaces;
  return { version, at, rows: table.pick(places.map(([, place]) => place)) };
};
