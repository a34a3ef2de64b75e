import { findNearest } from '../../../domain/nearest.ts';
import type { PartialDate } from '../../../domain/time/partial-date.ts';
import type { SourceId } from '../../../domain/ids.ts';
import type { ActorKind } from '../../../domain/ties/types.ts';
import { ActorNames } from '../../import/actor-names.ts';
import { BLANK, Collector } from '../../import/collector.ts';
import { dateOf, isoDateOf } from '../../import/date-columns.ts';
import { cell, type Columns, readHeader } from '../../import/header.ts';
import type { ImportContext, Importer } from '../../import/importer.ts';
import type { InputFile } from '../../import/input/input-file.ts';
import type { Table, TableRow } from '../../import/input/table-rows.ts';
import { IssueLog, unreadable } from '../../import/issue-log.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { isKey, openMmp } from './mmp-tables.ts';
import { isSetOfGroups, RELATIONSHIP_TYPES, tiesOfRelationship } from './mmp-rules.ts';

const RELATIONSHIPS = {
  required: ['unique_id', 'type', 'group1_id', 'group2_id', 'date'],
  optional: ['description', 'group1_name', 'group2_name'],
  ignored: [''],
} as const;
const KEY = { required: ['group_id', 'name'], optional: [], ignored: [''] } as const;

const CODEBOOK = {
  title: 'Mapping Militants Project',
  versions: [],
  licence: '© Stanford University, Center for International Security and Cooperation: to use and cite, not to hand on',
  citation:
    'Crenshaw, Martha, et al. Mapping Militants Project. Center for International Security and Cooperation, Stanford University.',
} as const;

/** Backslashes and HTML entities that an export left in a name. */
const cleanName = (text: string): string =>
  text
    .replace(/\\?&#0?39;|\\'/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\u0096/g, '–')
    .trim();

const SHORT_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/;

/** Years that a date of two digits may lie after the last year that is written in full. */
const YEARS_AFTER = 5;
/** When no year is written in full, two digits are those up to 68 of this century, as POSIX has it. */
const NO_FULL_YEAR = 2068 - YEARS_AFTER;

/**
 * `2014-02-00`, `2/18/10` or `2/18/2010`, as they stand in one column.
 * @param lastFull the last year that the files write in full: 1/1/68 is then a day of 1968
 */
const dateOfRow = (text: string, lastFull: number): PartialDate | null => {
  const [, month, day, year] = SHORT_DATE.exec(text) ?? [];
  if (year === undefined) return isoDateOf(text);
  const short = Number(year) + 2000;
  const full = year.length > 2 ? Number(year) : short > lastFull + YEARS_AFTER ? short - 100 : short;
  return dateOf(full, Number(month), Number(day));
};

/** `Small Groups in Iraq` is a set without a name, `Transitional Federal Government` no militant group. */
const kindOf = (name: string): ActorKind => {
  if (isSetOfGroups(name)) return 'COLLECTIVE';
  return /\bgovernment\b/i.test(name) ? 'ORGANISATION' : 'ARMED_GROUP';
};

interface Coverage {
  /** The last date of any relationship: the export does not say how far it reaches. */
  readonly last: PartialDate | null;
  readonly lastFullYear: number;
}

const coverageOf = async (files: readonly InputFile[]): Promise<Coverage> => {
  const ignored = new IssueLog();
  const texts = new Set<string>();
  for (const file of files) {
    const table = await openMmp(file, ignored);
    if (isKey(table)) continue;
    const { date: column } = readHeader(table, RELATIONSHIPS, ignored);
    for await (const rows of table.rows) for (const row of rows) texts.add(cell(row, column));
  }
  const fullYears = [...texts].map((text) => Number(/^\d{4}(?=-)/.exec(text)?.[0] ?? 0)).filter((year) => year > 0);
  const lastFullYear = fullYears.length === 0 ? NO_FULL_YEAR : Math.max(...fullYears);
  const last = [...texts]
    .map((text) => dateOfRow(text, lastFullYear))
    .reduce((a, b) => (a && b ? (b.last > a.last ? b : a) : (a ?? b)), null);
  return { last, lastFullYear };
};

/** Names of groups by id, of the files that are a key of groups. */
const readKeys = async (
  files: readonly InputFile[],
  { issues }: ImportContext,
): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>();
  for (const file of files) {
    const table = await openMmp(file, issues);
    if (!isKey(table)) continue;
    const { group_id: id, name } = readHeader(table, KEY, issues);
    for await (const rows of table.rows) for (const row of rows) names.set(cell(row, id), cleanName(cell(row, name)));
  }
  return names;
};

class RelationshipReader {
  readonly #table: Table;
  readonly #at: Columns<(typeof RELATIONSHIPS.required)[number] | (typeof RELATIONSHIPS.optional)[number]>;
  readonly #source: SourceId;
  readonly #lastFullYear: number;
  readonly #keys: ReadonlyMap<string, string>;
  readonly #actors: ActorNames;
  readonly #collector: Collector;
  readonly #context: ImportContext;

  constructor(
    table: Table,
    source: SourceId,
    lastFullYear: number,
    keys: ReadonlyMap<string, string>,
    actors: ActorNames,
    collector: Collector,
    context: ImportContext,
  ) {
    this.#table = table;
    this.#at = readHeader(table, RELATIONSHIPS, context.issues);
    this.#source = source;
    this.#lastFullYear = lastFullYear;
    this.#keys = keys;
    this.#actors = actors;
    this.#collector = collector;
    this.#context = context;
  }

  #name(id: string, stated: string): string {
    return this.#keys.get(id) ?? cleanName(stated);
  }

  add(row: TableRow): void {
    const at = this.#at;
    const [id, type, dateText] = [cell(row, at.unique_id), cell(row, at.type), cell(row, at.date)];
    const report = (
      kind: 'UNKNOWN_CODE' | 'NO_ACTOR' | 'BAD_DATE' | 'LEFT_OUT',
      field: string,
      value: string,
      problem: string,
    ) => {
      const suggestion = kind === 'UNKNOWN_CODE' ? findNearest(value, RELATIONSHIP_TYPES) : null;
      this.#context.issues.report(kind, { source: this.#table.file, row: row.line, field, value, problem, suggestion });
    };
    if (!RELATIONSHIP_TYPES.includes(type)) {
      report(
        'UNKNOWN_CODE',
        'type',
        type,
        `no type of relationship; the codebook has ${RELATIONSHIP_TYPES.join(', ')}`,
      );
      return;
    }
    const [oneId, twoId] = [cell(row, at.group1_id), cell(row, at.group2_id)];
    const [one, two] = [this.#name(oneId, cell(row, at.group1_name)), this.#name(twoId, cell(row, at.group2_name))];
    if (oneId === '' || twoId === '') {
      report(
        'NO_ACTOR',
        oneId === '' ? 'group1_id' : 'group2_id',
        '',
        'the row names no group here; it makes no claim',
      );
      return;
    }
    const date = dateOfRow(dateText, this.#lastFullYear);
    if (!date) {
      report('BAD_DATE', 'date', dateText, 'not YYYY-MM-DD (00: not known) nor M/D/YY; the row makes no claim');
      return;
    }
    const find = (code: string, name: string) => this.#actors.find({ name, code, kind: kindOf(name) }, date.first);
    const [first, second] = [find(oneId, one), find(twoId, two)];
    const evidence = rowEvidence(this.#source, this.#table.file, row, `unique_id=${id}`);
    const ruling = tiesOfRelationship({ type, one, two, text: cell(row, at.description) });
    if (typeof ruling === 'string') {
      report('LEFT_OUT', 'type', type, ruling);
      return;
    }
    for (const tie of ruling) {
      const [subject, object] = tie.turned ? [second, first] : [first, second];
      const [subjectAsStated, objectAsStated] = tie.turned ? [two, one] : [one, two];
      const claim = {
        ...BLANK,
        subject,
        subjectAsStated,
        type: tie.type,
        object,
        objectAsStated,
        source: this.#source,
        validFrom: tie.begins ? date : null,
        attestedOn: tie.begins ? null : date,
        note: `rule ${tie.rule}: ${tie.why}`,
      };
      this.#collector.claim(claim, [evidence], { file: this.#table.file, line: row.line });
    }
  }
}

/** Stanford's Mapping Militants: relationships, and the key of group ids if it is there; in any order of files. */
export const mmp: Importer = {
  format: 'mmp',
  description: 'Stanford Mapping Militants: relationships of militant groups, with or without the key of groups',
  codebook: CODEBOOK,
  extensions: ['.csv'],
  needsMap: false,
  options: {},
  read: async function* (files, context) {
    const { last, lastFullYear } = await coverageOf(files);
    if (last === null)
      throw unreadable(
        files[0]?.name ?? 'mmp',
        null,
        'no relationship with a date; give the relationships, not only the key of groups',
      );
    const collector = new Collector(context.issues);
    const source = collector.source({
      id: `mapping-militants-${last.text}` as SourceId,
      title: `Mapping Militants Project, relationships to ${last.text}`,
      dataset: 'mapping-militants',
      version: last.text,
      publisher: 'Stanford University, Center for International Security and Cooperation',
      publishedOn: last,
      language: 'en',
      url: null,
      reliability: null,
      licence: CODEBOOK.licence,
      citation: CODEBOOK.citation,
    });
    const keys = await readKeys(files, context);
    const actors = new ActorNames('mmp', context.directory, collector);
    for (const file of files) {
      const table = await openMmp(file, context.issues);
      if (isKey(table)) continue;
      const reader = new RelationshipReader(table, source, lastFullYear, keys, actors, collector, context);
      for await (const rows of table.rows)
        for (const row of rows) {
          reader.add(row);
          if (collector.full) yield collector.take();
        }
    }
    yield collector.take();
  },
};
