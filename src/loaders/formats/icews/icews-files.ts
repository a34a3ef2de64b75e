import { EntenteError } from '../../../domain/errors.ts';
import type { PartialDate } from '../../../domain/time/partial-date.ts';
import { isoDay } from '../../../domain/time/day.ts';
import { findPartialDate } from '../../../domain/time/partial-date.ts';
import { type CameoKind, kindOfCode, kindOfWords } from '../cameo/cameo-table.ts';
import { isoDateOf, wholeNumber } from '../../import/date-columns.ts';
import { cell, readHeader } from '../../import/header.ts';
import type { ImportContext } from '../../import/importer.ts';
import { readFirstLine } from '../../import/input/file-start.ts';
import type { InputFile } from '../../import/input/input-file.ts';
import { openTable, TSV, type TableRow } from '../../import/input/table-rows.ts';
import { type IssueLog, unreadable } from '../../import/issue-log.ts';
import { remembered } from '../../import/remembered.ts';

/** A coded event as any of the three layouts has it. */
export interface IcewsRow {
  readonly row: TableRow;
  readonly source: string;
  readonly sourceSectors: string;
  readonly target: string;
  readonly targetSectors: string;
  readonly date: PartialDate | null;
  readonly dateText: string;
  readonly kind: CameoKind | null;
  readonly kindText: string;
  readonly key: string;
}

const EVENT_COLUMNS = {
  required: ['Event ID', 'Event Date', 'Source Name', 'CAMEO Code', 'Target Name'],
  optional: ['Source Sectors', 'Target Sectors'],
  ignored: [
    ...['Source Country', 'Target Country', 'Event Text', 'Intensity', 'Story ID', 'Sentence Number', 'Publisher'],
    ...['City', 'District', 'Province', 'Country', 'Latitude', 'Longitude'],
  ],
} as const;

type Layout = 'events' | 'names' | 'ids' | 'dictionary' | 'counts';

/** One file and its layout, told by its first line. */
export interface IcewsFile {
  readonly input: InputFile;
  readonly layout: Layout;
}

const isNumber = (text: string | undefined): boolean => text !== undefined && /^\s*-?\d+\s*$/.test(text);

/** @throws EntenteError DATA_INVALID for a file of no layout of ICEWS */
export const layoutOf = async (input: InputFile): Promise<IcewsFile> => {
  const line = await readFirstLine(input);
  const cells = line.split('\t');
  if (cells.includes('Event ID')) return { input, layout: 'events' };
  if (cells.every(isNumber)) return { input, layout: cells.length > 3 ? 'ids' : 'counts' };
  if (cells.length === 2 && isNumber(cells[1])) return { input, layout: 'dictionary' };
  if (cells.length === 4) return { input, layout: 'names' };
  throw unreadable(
    input.name,
    1,
    'neither ICEWS events (a header with "Event ID"), nor quads of names (4 columns) or of numbers (4 or 5), nor a dictionary (2)',
  );
};

/** Names by number, of `entity2id.txt` and `relation2id.txt`. */
export interface Dictionaries {
  readonly entities: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, string>;
}

const QUADS = { ...TSV, header: false };

export const readDictionaries = async (files: readonly IcewsFile[], issues: IssueLog): Promise<Dictionaries> => {
  const entities = new Map<string, string>();
  const relations = new Map<string, string>();
  for (const { input } of files.filter(({ layout }) => layout === 'dictionary')) {
    const names = /rel/i.test(input.name) ? relations : entities;
    const table = await openTable(input, QUADS, issues);
    for await (const rows of table.rows) for (const row of rows) names.set(cell(row, 1), cell(row, 0));
  }
  const needed = files.find(({ layout }) => layout === 'ids');
  if (needed && (entities.size === 0 || relations.size === 0))
    throw unreadable(
      needed.input.name,
      1,
      'its actors and events are numbers: give entity2id.txt and relation2id.txt as well',
    );
  return { entities, relations };
};

export async function* readEvents(input: InputFile, issues: IssueLog): AsyncGenerator<readonly IcewsRow[]> {
  const table = await openTable(input, TSV, issues);
  const at = readHeader(table, EVENT_COLUMNS, issues);
  for await (const rows of table.rows)
    yield rows.map((row) => ({
      row,
      source: cell(row, at['Source Name']),
      sourceSectors: cell(row, at['Source Sectors']),
      target: cell(row, at['Target Name']),
      targetSectors: cell(row, at['Target Sectors']),
      date: isoDateOf(cell(row, at['Event Date'])),
      dateText: cell(row, at['Event Date']),
      kind: kindOfCode(cell(row, at['CAMEO Code'])),
      kindText: cell(row, at['CAMEO Code']),
      key: `Event ID=${cell(row, at['Event ID'])}`,
    }));
}

export async function* readNameQuads(input: InputFile, issues: IssueLog): AsyncGenerator<readonly IcewsRow[]> {
  const table = await openTable(input, QUADS, issues);
  for await (const rows of table.rows)
    yield rows.map((row) => ({
      row,
      source: cell(row, 0),
      sourceSectors: '',
      target: cell(row, 2),
      targetSectors: '',
      date: isoDateOf(cell(row, 3)),
      dateText: cell(row, 3),
      kind: kindOfWords(cell(row, 1)),
      kindText: cell(row, 1),
      key: '',
    }));
}

/** When time 0 of quads of numbers was: the files do not say it. */
const startOf = ({ options }: ImportContext): number => {
  const text = options.get('start');
  const start = findPartialDate(text ?? null);
  if (!start?.isDay)
    throw new EntenteError(
      'USAGE',
      `${text === undefined ? 'The times of quads of numbers count from a day that the files do not say' : `start=${text} is not a day`}; --set start=2014-01-01 (ICEWS14), 2018-01-01 (ICEWS18).`,
    );
  return start.first;
};

export async function* readIdQuads(
  input: InputFile,
  { entities, relations }: Dictionaries,
  context: ImportContext,
  issues: IssueLog,
): AsyncGenerator<readonly IcewsRow[]> {
  const start = startOf(context);
  const unit = context.options.get('unit') ?? 'hours';
  if (unit !== 'hours' && unit !== 'days') throw new EntenteError('USAGE', `unit=${unit} is neither hours nor days.`);
  const table = await openTable(input, QUADS, issues);
  const dateAt = remembered((text: string): PartialDate | null => {
    const time = wholeNumber(text);
    return findPartialDate(time === null ? null : isoDay(start + (unit === 'hours' ? Math.floor(time / 24) : time)));
  });
  for await (const rows of table.rows)
    yield rows.map((row) => {
      const words = relations.get(cell(row, 1)) ?? '';
      return {
        row,
        source: entities.get(cell(row, 0)) ?? '',
        sourceSectors: '',
        target: entities.get(cell(row, 2)) ?? '',
        targetSectors: '',
        date: dateAt(cell(row, 3)),
        dateText: cell(row, 3),
        kind: kindOfWords(words),
        kindText: words === '' ? cell(row, 1) : words,
        key: '',
      };
    });
}
