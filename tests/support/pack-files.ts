import type { Issue } from '../../src/domain/issue.ts';
import { type ColumnOf, COLUMNS, TABLE_FILES, type TableFile } from '../../src/loaders/pack/columns.ts';

/**
 * A tiny valid pack, to be changed by one cell at a time. Rows are named by their line in the file, as issues name them:
 * line 1 is the header, line 2 the first row.
 */
type Cells<File extends TableFile> = Partial<Readonly<Record<ColumnOf<File>, string>>>;
type Rows = { readonly [File in TableFile]: readonly Cells<File>[] };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const PACK_YAML = `id: tiny
title: A tiny pack
version: 1
description: What a tiny report says.
licence: CC-BY-4.0
compiledOn: 2026-11-22
`;

const ROWS: Rows = {
  'actors.csv': [
    { id: 'iran', kind: 'STATE', nameEn: 'Iran', nameAr: 'إيران' },
    { id: 'hashd', kind: 'COALITION', nameEn: 'Popular Mobilization Forces', existsFrom: '2014-06-15' },
    { id: 'islamic-state', kind: 'ARMED_GROUP', nameEn: 'Islamic State', existsFrom: '2014-06-29' },
  ],
  'names.csv': [{ of: 'hashd', text: 'PMF', language: 'en', script: 'Latn', kind: 'ABBREVIATION' }],
  'external-ids.csv': [{ of: 'iran', scheme: 'wikidata', value: 'Q794' }],
  'country-codes.csv': [{ actor: 'iran', scheme: 'cow', code: '630', validFrom: '1855-01-01' }],
  'group-codes.csv': [
    { actor: 'islamic-state', scheme: 'mmp', code: '1', judgedOn: '2026-11-30', why: 'bears this name' },
  ],
  'sources.csv': [
    { id: 'report', title: 'The report', publishedOn: '2017-11-05', language: 'en', reliability: 'B' },
    { id: 'wire', title: 'The wire' },
  ],
  'places.csv': [
    { id: 'iraq-territory', nameEn: 'Iraq (territory)' },
    { id: 'al-qaim', nameEn: 'Al-Qaim', within: 'iraq-territory', latitude: '34.37', longitude: '41.09' },
  ],
  'events.csv': [
    { id: 'fall-of-al-qaim', kind: 'CAPTURE', nameEn: 'Fall of Al-Qaim', date: '2017-11-03', place: 'al-qaim' },
  ],
  'matters.csv': [],
  'claims.csv': [
    {
      key: 'arms',
      stance: 'ASSERTED',
      subject: 'iran',
      subjectAsStated: 'Tehran',
      type: 'SUPPORTS',
      object: 'hashd',
      against: 'islamic-state',
      form: 'WEAPONS',
      validFrom: '2014-07',
      ongoing: 'true',
      assertedBy: 'iran',
      via: 'wire',
      source: 'report',
      credibility: '2',
    },
    {
      key: 'town',
      stance: 'ASSERTED',
      subject: 'islamic-state',
      type: 'HOLDS',
      place: 'al-qaim',
      validFrom: '2014-08',
      validTo: '2017-11-03',
      source: 'report',
    },
    {
      key: 'battle',
      stance: 'ASSERTED',
      subject: 'hashd',
      type: 'TOOK_PART',
      event: 'fall-of-al-qaim',
      attestedOn: '2017-11-03',
      source: 'report',
    },
  ],
  'participants.csv': [{ claim: 'battle', event: 'fall-of-al-qaim', actor: 'hashd', role: 'attacker', side: '1' }],
  'evidence.csv': [
    { claim: 'arms', document: 'report', locator: 'p1:0-20', hash: 'a'.repeat(64), glossEn: 'Iran arms it.' },
    { claim: 'town', document: 'report', locator: 'p2:0-20', hash: 'b'.repeat(64) },
    { claim: 'battle', document: 'report', locator: 'p3:0-20' },
  ],
};

const cellText = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csvText = (file: TableFile, rows: readonly Partial<Readonly<Record<string, string>>>[]): string =>
  [COLUMNS[file], ...rows.map((row) => COLUMNS[file].map((column) => cellText(row[column] ?? '')))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

export class PackFiles {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #rows: Rows;

  constructor(rows: Rows = ROWS, files: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#rows = rows;
    this.#files = files;
  }

  /** With other cells in one row. */
  with<File extends TableFile>(file: File, line: number, cells: Cells<File>): PackFiles {
    const rows: readonly Cells<File>[] = this.#rows[file];
    return this.#replace(
      file,
      rows.map((row, index) => (index === line - 2 ? { ...row, ...cells } : row)),
    );
  }

  /** With one row more, at the end. */
  add<File extends TableFile>(file: File, cells: Cells<File>): PackFiles {
    const rows: readonly Cells<File>[] = this.#rows[file];
    return this.#replace(file, [...rows, cells]);
  }

  drop<File extends TableFile>(file: File, line: number): PackFiles {
    const rows: readonly Cells<File>[] = this.#rows[file];
    return this.#replace(file, rows.toSpliced(line - 2, 1));
  }

  /** The text that a file has by its rows. */
  text(file: TableFile): string {
    return csvText(file, this.#rows[file]);
  }

  /** With a file's content as given, whatever its rows; null takes the file away. */
  raw(name: string, content: string | Uint8Array | null): PackFiles {
    const files = new Map(this.#files);
    files.set(name, typeof content === 'string' ? bytes(content) : (content ?? GONE));
    return new PackFiles(this.#rows, files);
  }

  files(): ReadonlyMap<string, Uint8Array> {
    const tables = TABLE_FILES.map((file): [string, Uint8Array] => [file, bytes(this.text(file))]);
    const all = new Map<string, Uint8Array>([['pack.yaml', bytes(PACK_YAML)], ...tables, ...this.#files]);
    return new Map([...all].filter(([, content]) => content !== GONE));
  }

  #replace<File extends TableFile>(file: File, rows: readonly Cells<File>[]): PackFiles {
    return new PackFiles({ ...this.#rows, [file]: rows }, this.#files);
  }
}

const GONE = new Uint8Array(0);

export const tinyPack = new PackFiles();

/** An issue with the fields that matter, the others null. */
export const issue = (fields: Pick<Issue, 'source' | 'problem'> & Partial<Issue>): Issue => ({
  row: null,
  field: null,
  value: null,
  suggestion: null,
  ...fields,
});
