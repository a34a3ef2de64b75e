import type { ActorId, EventId, SourceId } from '../../../domain/ids.ts';
import { type Day, isoDay } from '../../../domain/time/day.ts';
import { findPartialDate } from '../../../domain/time/partial-date.ts';
import type { EventKind, TieType } from '../../../domain/ties/types.ts';
import { BLANK, Collector, type RowPlace } from '../../import/collector.ts';
import { isoDateOf, wholeNumber } from '../../import/date-columns.ts';
import { cell, type Columns, readHeader } from '../../import/header.ts';
import type { Codebook, ImportBatch, ImportContext, Importer } from '../../import/importer.ts';
import { CSV, openTable, type Table, type TableRow } from '../../import/input/table-rows.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { GED_COLUMNS, type GedName } from './ged-columns.ts';
import { GedPlaces } from './ged-places.ts';
import { EventMonths } from './ged-months.ts';
import { UcdpActors } from './ucdp-actors.ts';
import { releaseOf } from './ucdp-source.ts';

const CODEBOOK: Codebook = {
  title: 'UCDP Georeferenced Event Dataset',
  versions: ['19.1', '22.1', '23.1', '24.1'],
  licence: 'CC BY 4.0',
  citation:
    'Sundberg and Melander, Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4), 2013; Croicu and Sundberg, UCDP GED Codebook, the year of the version',
};

/** An armed conflict of a state, a conflict without one, violence against civilians. */
const VIOLENCE: Readonly<
  Record<string, { readonly event: EventKind; readonly type: TieType; readonly roles: readonly [string, string] }>
> = {
  '1': { event: 'BATTLE', type: 'FIGHTS', roles: ['party', 'party'] },
  '2': { event: 'BATTLE', type: 'FIGHTS', roles: ['party', 'party'] },
  '3': { event: 'VIOLENCE_AGAINST_CIVILIANS', type: 'ATTACKS_CIVILIANS', roles: ['attacker', 'target'] },
};

/** The release in the name of a file: `GEDEvent_v23_1.csv`, `ged231.csv`. Null when there is none. */
export const versionIn = (file: string): string | null => {
  const [, year, part] = /ged\D{0,8}(\d{2})[._-]?(\d)(?!\d)/i.exec(file) ?? [];
  return year === undefined || part === undefined ? null : `${year}.${part}`;
};

interface Pair {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly aAsStated: string;
  readonly bAsStated: string;
  readonly type: TieType;
}

interface Reading {
  readonly context: ImportContext;
  readonly collector: Collector;
  readonly file: string;
  readonly columns: Columns<GedName>;
  readonly actors: UcdpActors;
  readonly places: GedPlaces;
  readonly months: EventMonths<Pair>;
  readonly source: SourceId;
  /** The first and last day of the data read so far. */
  readonly days: { first: Day; last: Day };
}

const readRow = (row: TableRow, reading: Reading): void => {
  const { columns, context, collector, file, actors, places, source, days } = reading;
  const text = (name: GedName): string => cell(row, columns[name]);
  const at: RowPlace = { file, line: row.line };
  const report = (kind: 'BAD_DATE' | 'UNKNOWN_CODE' | 'LEFT_OUT', field: GedName, problem: string): void => {
    context.issues.report(kind, { source: file, row: row.line, field, value: text(field), problem, suggestion: null });
  };
  const violence = VIOLENCE[text('type_of_violence')];
  if (!violence) {
    report('UNKNOWN_CODE', 'type_of_violence', 'not 1, 2 or 3');
    return;
  }
  const [start, end] = [isoDateOf(text('date_start')), isoDateOf(text('date_end'))];
  if (!start?.isDay || !end?.isDay || end.first < start.first) {
    report('BAD_DATE', start?.isDay ? 'date_end' : 'date_start', 'not a day, or the end before the start');
    return;
  }
  days.first = Math.min(days.first, start.first);
  days.last = Math.max(days.last, end.first);
  const [aName, bName] = [text('side_a'), text('side_b')];
  const a = actors.find({ code: text('side_a_new_id'), name: aName, gwno: numberOf(text('gwnoa')) }, start.first, at);
  const b =
    violence.type === 'ATTACKS_CIVILIANS'
      ? actors.civiliansOf(text('country'))
      : actors.find({ code: text('side_b_new_id'), name: bName, gwno: numberOf(text('gwnob')) }, start.first, at);
  const evidence = rowEvidence(source, file, row, `id=${text('id')}`);
  const id = `ucdp-ged-${text('id')}` as EventId;
  const date = findPartialDate(
    start.first === end.first ? isoDay(start.first) : `[${isoDay(start.first) ?? ''}..${isoDay(end.first) ?? ''}]`,
  );
  const place = places.find({
    name: text('where_coordinates'),
    province: text('adm_1'),
    country: text('country'),
    latitude: text('latitude'),
    longitude: text('longitude'),
  });
  const where = text('where_coordinates') || text('country');
  const label = { en: `${aName} – ${bName}${where === '' ? '' : `, ${where}`}`, ar: null };
  if (!collector.event({ id, kind: violence.event, label, date, place })) {
    report('LEFT_OUT', 'id', 'an event of this id stands in an earlier row');
    return;
  }
  for (const [side, [actor, asStated]] of [[a, aName] as const, [b, bName] as const].entries())
    collector.claim(
      {
        ...BLANK,
        subject: actor,
        subjectAsStated: asStated,
        type: 'TOOK_PART',
        event: id,
        qualifiers: [
          { key: 'role', value: violence.roles[side] ?? 'party' },
          { key: 'side', value: String(side + 1) },
        ],
        attestedOn: date,
        source,
      },
      [evidence],
      at,
    );
  const pair = { a, b, aAsStated: aName, bAsStated: bName, type: violence.type };
  const deaths = wholeNumber(text('best')) ?? 0;
  reading.months.add(`${a}|${violence.type}|${b}`, () => pair, {
    first: start.first,
    last: end.first,
    evidence,
    at,
    deaths,
  });
};

const numberOf = (gwno: string): string => (/^\d+$/.test(gwno) ? gwno : '');

async function* readTable(table: Table, context: ImportContext, collector: Collector): AsyncGenerator<ImportBatch> {
  const { issues, directory, options } = context;
  const columns = readHeader(table, GED_COLUMNS, issues);
  const version = options.get('version') ?? versionIn(table.file);
  if (version === null)
    issues.report('UNKNOWN_VERSION', {
      source: table.file,
      row: null,
      field: 'version',
      value: null,
      problem:
        'the name of the file says no version; it stands as a document of its own, to its last event. Give --set version=23.1',
      suggestion: null,
    });
  const versionOrName = version ?? table.file.replace(/^ged[-_]?|\.csv$/gi, '');
  const codebook = { ...CODEBOOK, versions: version === null ? [versionOrName] : CODEBOOK.versions };
  const release = releaseOf('ucdp-ged', codebook, versionOrName, { file: table.file, line: null }, issues);
  collector.source(release);
  const actors = new UcdpActors('ucdp', directory, collector, issues);
  const days = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  const reading: Reading = {
    context,
    collector,
    file: table.file,
    columns,
    actors,
    places: new GedPlaces(collector),
    months: new EventMonths(),
    source: release.id,
    days,
  };
  for await (const rows of table.rows)
    for (const row of rows) {
      readRow(row, reading);
      if (collector.full) yield collector.take();
    }
  if (days.last > days.first && release.publishedOn === null)
    collector.source({ ...release, publishedOn: findPartialDate(isoDay(days.last)) });
  for (const { what, events, deaths, attestedOn, evidence, at } of reading.months.months()) {
    collector.claim(
      {
        ...BLANK,
        subject: what.a,
        subjectAsStated: what.aAsStated,
        type: what.type,
        object: what.b,
        objectAsStated: what.bAsStated,
        attestedOn,
        source: release.id,
        note: `${events} ${events === 1 ? 'event' : 'events'}, ${deaths} deaths (best estimate).`,
      },
      evidence,
      at,
    );
    if (collector.full) yield collector.take();
  }
  yield collector.take();
}

/** UCDP GED: events, who took part in them, and the months in which they attest fighting and violence against civilians. */
export const ucdpGed: Importer = {
  format: 'ucdp-ged',
  description:
    'UCDP Georeferenced Events (41 and 49 columns): events, months of fighting and of violence against civilians',
  codebook: CODEBOOK,
  extensions: ['.csv'],
  needsMap: false,
  options: {
    version: 'version of the data, 23.1; without it the name of the file',
  },
  read: async function* (files, context) {
    const collector = new Collector(context.issues);
    for (const file of files) yield* readTable(await openTable(file, CSV, context.issues), context, collector);
  },
};
