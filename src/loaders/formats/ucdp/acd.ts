import type { ActorId, SourceId } from '../../../domain/ids.ts';
import { dayOf, isoDay } from '../../../domain/time/day.ts';
import { findPartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';
import type { ClaimContent, Qualifier } from '../../../domain/records.ts';
import { BLANK, Collector, type RowPlace } from '../../import/collector.ts';
import { cutDate, dateOf, isoDateOf, wholeNumber } from '../../import/date-columns.ts';
import type { Codebook, ImportBatch, ImportContext, Importer } from '../../import/importer.ts';
import { CSV, openTable, type Table, type TableRow } from '../../import/input/table-rows.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { sortQualifiers } from '../../../domain/claims/qualifiers.ts';
import { type AcdName, type AcdTable, readAcdHeader } from './acd-columns.ts';
import { sideOf, type Side } from './acd-sides.ts';
import { type UcdpActor, UcdpActors } from './ucdp-actors.ts';
import { lastYearOf, releaseOf } from './ucdp-source.ts';
import { type YearRun, YearRuns } from './year-runs.ts';

const CODEBOOK: Codebook = {
  title: 'UCDP/PRIO Armed Conflict and UCDP Dyadic Datasets',
  versions: ['4-2013', '22.1', '23.1', '24.1'],
  licence: 'CC BY 4.0',
  citation:
    'Gleditsch, Wallensteen, Eriksson, Sollenberg and Strand, Armed Conflict 1946–2001: A New Dataset, Journal of Peace Research 39(5), 2002; Davies, Pettersson and Öberg, Organized violence, Journal of Peace Research, the year of the version',
};

/** Codes of precision of the dates of episodes: the day, a day assigned within the month, the month assigned, the year, a guess. */
const PRECISION: Readonly<Record<string, 'day' | 'month' | 'year' | 'before'>> = {
  '1': 'day',
  '2': 'month',
  '3': 'month',
  '4': 'year',
  '5': 'year',
  '6': 'before',
  '7': 'before',
};
const INCOMPATIBILITY: Readonly<Record<string, string>> = {
  '1': 'territory',
  '2': 'government',
  '3': 'government and territory',
};
const INTENSITY: Readonly<Record<string, string>> = { '1': 'minor', '2': 'war' };

/** What a run of years says: who fought whom in which role, or who sent troops to whom against whom. */
interface Fight {
  readonly content: Pick<
    ClaimContent,
    'type' | 'subject' | 'subjectAsStated' | 'object' | 'objectAsStated' | 'against' | 'form'
  >;
  readonly role: 'primary' | 'secondary' | null;
  readonly incompatibility: string;
  /** By year: how intense, when the episode began, when it ended. */
  readonly years: Map<number, Year>;
}

interface Year {
  readonly intensity: string;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
}

interface Reading extends AcdTable, ImportContext {
  readonly file: string;
  readonly actors: UcdpActors;
  readonly source: SourceId;
  readonly runs: YearRuns<Fight>;
  readonly fights: Map<string, Fight>;
}

const dateIn = (text: string, precision: string): PartialDate | null => {
  const date = isoDateOf(text);
  return date && cutDate(date, PRECISION[precision] ?? 'year');
};

/** The first day after an episode: the data has its last day. */
const endIn = (text: string, precision: string): PartialDate | null => {
  const date = dateIn(text, precision);
  return date?.isDay && date.text.length === 10 ? findPartialDate(isoDay(date.first + 1)) : date;
};

const nameOf = ({ name, code, gwno }: UcdpActor): string => (name === '' ? gwno || code : name);

const readRow = (row: TableRow, reading: Reading): void => {
  const { actors, issues, file, runs, source } = reading;
  const at: RowPlace = { file, line: row.line };
  const text = (name: AcdName): string => reading.text(row, name);
  const report = (
    kind: 'BAD_DATE' | 'UNKNOWN_CODE' | 'NO_ACTOR' | 'NOT_ATTRIBUTABLE',
    field: AcdName,
    problem: string,
  ): void => {
    issues.report(kind, { source: file, row: row.line, field, value: text(field), problem, suggestion: null });
  };
  const year = wholeNumber(text('year'));
  if (year === null) {
    report('BAD_DATE', 'year', 'not a year');
    return;
  }
  const [a, b] = [sideOf(text, 'a', reading.isEarly), sideOf(text, 'b', reading.isEarly)];
  if (a.primary.length === 0 || b.primary.length === 0) {
    report('NO_ACTOR', a.primary.length === 0 ? 'side_a' : 'side_b', 'the side has no party');
    return;
  }
  if (a.primary.length > 1 && b.primary.length > 1) {
    report(
      'NOT_ATTRIBUTABLE',
      'side_a',
      `${a.primary.length} parties against ${b.primary.length}: the row does not say who fought whom`,
    );
    return;
  }
  const [intensity, incompatibility] = [INTENSITY[text('intensity_level')], INCOMPATIBILITY[text('incompatibility')]];
  if (intensity === undefined) report('UNKNOWN_CODE', 'intensity_level', 'not 1 or 2');
  if (incompatibility === undefined) report('UNKNOWN_CODE', 'incompatibility', 'not 1, 2 or 3');
  const on = dayOf(year, 1, 1);
  const idOf = (actor: UcdpActor): ActorId => actors.find(actor, on, at);
  const place = reading.isDyadic ? `dyad_id=${text('dyad_id')}` : `conflict_id=${text('conflict_id')}`;
  const evidence = rowEvidence(source, file, row, `${place}; year=${year}`);
  const coded: Year = {
    intensity: intensity ?? '',
    start: dateIn(text('start_date2'), text('start_prec2')),
    end: text('ep_end') === '1' ? endIn(text('ep_end_date'), text('ep_end_prec')) : null,
  };
  const add = (content: Fight['content'], role: Fight['role']): void => {
    const key = JSON.stringify([place, role, content.type, content.subject, content.object, content.against]);
    const made = { content, role, incompatibility: incompatibility ?? '', years: new Map<number, Year>() };
    const fight = reading.fights.get(key) ?? made;
    reading.fights.set(key, fight);
    fight.years.set(year, coded);
    runs.add(key, () => fight, year, evidence, at);
  };
  const fights = (one: UcdpActor, other: UcdpActor, role: Fight['role']): void => {
    add(
      {
        type: 'FIGHTS',
        subject: idOf(one),
        subjectAsStated: nameOf(one),
        object: idOf(other),
        objectAsStated: nameOf(other),
        against: null,
        form: null,
      },
      role,
    );
  };
  for (const one of a.primary) for (const other of b.primary) fights(one, other, 'primary');
  const help = (side: Side, enemy: Side, field: AcdName): void => {
    const [friend, foe] = [side.primary[0], enemy.primary[0]];
    if (side.secondary.length === 0 || !friend || !foe) return;
    const known = side.primary.length === 1 && enemy.primary.length === 1;
    if (!known)
      report(
        'NOT_ATTRIBUTABLE',
        field,
        'troops came to a side with several parties, or against several: only who is sure is claimed',
      );
    for (const helper of side.secondary) {
      if (enemy.primary.length === 1) fights(helper, foe, 'secondary');
      if (side.primary.length > 1) continue;
      const against = known && idOf(foe) !== idOf(helper) ? idOf(foe) : null;
      add(
        {
          type: 'SUPPORTS',
          subject: idOf(helper),
          subjectAsStated: nameOf(helper),
          object: idOf(friend),
          objectAsStated: nameOf(friend),
          against,
          form: 'TROOPS',
        },
        null,
      );
    }
  };
  help(a, b, 'side_a_2nd');
  help(b, a, 'side_b_2nd');
};

const qualifiersOf = ({ role, incompatibility, years }: Fight, first: number, last: number): readonly Qualifier[] => {
  if (role === null) return [];
  const intensities = Array.from({ length: last - first + 1 }, (_, at) => years.get(first + at)?.intensity ?? '');
  const intensity = intensities.includes('war') ? 'war' : (intensities.find((word) => word !== '') ?? '');
  return sortQualifiers(
    [
      { key: 'role', value: role },
      { key: 'incompatibility', value: incompatibility },
      { key: 'intensity', value: intensity },
    ].filter(({ value }) => value !== ''),
  );
};

/**
 * A run of active years as a claim. It began on the first day of the episode where that lies in its first year, else within that
 * year. It ended with the episode, or within its last year, since the next year is coded as inactive. A run that reaches the end
 * of the data has no end.
 */
const claimRun = (collector: Collector, source: SourceId, run: YearRun<Fight>, dataEnd: number): void => {
  const { what, first, last, evidence, at } = run;
  const start = what.years.get(first)?.start ?? null;
  const end = what.years.get(last)?.end ?? null;
  const begins = start !== null && start.last >= dayOf(first, 1, 1) && start.last < dayOf(first + 1, 1, 1);
  const ends = last < dataEnd;
  collector.claim(
    {
      ...BLANK,
      ...what.content,
      qualifiers: qualifiersOf(what, first, last),
      validFrom: begins ? start : dateOf(first),
      validTo: ends ? (end ?? dateOf(last)) : null,
      attestedOn: ends ? null : dateOf(last),
      source,
    },
    evidence,
    at,
  );
};

async function* readTable(table: Table, context: ImportContext, collector: Collector): AsyncGenerator<ImportBatch> {
  const { issues, directory } = context;
  const columns = readAcdHeader(table, issues);
  const actors = new UcdpActors(columns.isEarly ? 'ucdp-old' : 'ucdp', directory, collector, issues);
  let reading: Reading | null = null;
  let version = '';
  let lastYear = 0;
  for await (const rows of table.rows)
    for (const row of rows) {
      const rowVersion = columns.text(row, 'version');
      if (reading === null || rowVersion !== version) {
        version = rowVersion;
        const name = columns.isDyadic ? 'ucdp-dyadic' : 'ucdp-prio-acd';
        const source = releaseOf(name, CODEBOOK, version, { file: table.file, line: row.line }, issues);
        collector.source(source);
        reading ??= {
          ...columns,
          ...context,
          file: table.file,
          actors,
          source: source.id,
          runs: new YearRuns(),
          fights: new Map(),
        };
      }
      lastYear = Math.max(lastYear, wholeNumber(columns.text(row, 'year')) ?? 0);
      readRow(row, reading);
    }
  if (reading === null) return;
  const dataEnd = Math.min(lastYear, lastYearOf(version) ?? lastYear);
  for (const run of reading.runs.runs()) {
    claimRun(collector, reading.source, run, dataEnd);
    if (collector.full) yield collector.take();
  }
  yield collector.take();
}

/** UCDP/PRIO Armed Conflict and UCDP Dyadic: who fought whom, and who sent troops. */
export const ucdpAcd: Importer = {
  format: 'ucdp-acd',
  description: 'UCDP/PRIO Armed Conflict (conflict-years) and UCDP Dyadic (dyad-years), early and current columns',
  codebook: CODEBOOK,
  extensions: ['.csv'],
  needsMap: false,
  options: {},
  read: async function* (files, context) {
    const collector = new Collector(context.issues);
    for (const file of files) yield* readTable(await openTable(file, CSV, context.issues), context, collector);
  },
};
