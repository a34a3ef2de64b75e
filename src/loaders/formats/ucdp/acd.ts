import type { ActorId, SourceId } from '../../../domain/ids.ts';
import { dayOf } from '../../../domain/time/day.ts';
import type { ClaimContent, Qualifier } from '../../../domain/records.ts';
import { BLANK, Collector, type RowPlace } from '../../import/collector.ts';
import { dateOf, wholeNumber } from '../../import/date-columns.ts';
import type { Codebook, ImportBatch, ImportContext, Importer } from '../../import/importer.ts';
import { CSV, openTable, type Table, type TableRow } from '../../import/input/table-rows.ts';
import type { IssueKind } from '../../import/issue-log.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { sortQualifiers } from '../../../domain/claims/qualifiers.ts';
import { type AcdName, type AcdTable, readAcdHeader } from './acd-columns.ts';
import { groupsOf, sideOf, type Side } from './acd-sides.ts';
import { AcdYears, episodeOf } from './acd-years.ts';
import { type AttestedYear, AttestedYears } from './attested-years.ts';
import { PartyNames } from './party-names.ts';
import { splitList, type UcdpActor, UcdpActors } from './ucdp-actors.ts';
import { releaseOf } from './ucdp-source.ts';

const CODEBOOK: Codebook = {
  title: 'UCDP/PRIO Armed Conflict and UCDP Dyadic Datasets',
  versions: ['4-2013', '22.1', '23.1', '24.1'],
  licence: 'CC BY 4.0',
  citation:
    'Gleditsch, Wallensteen, Eriksson, Sollenberg and Strand, Armed Conflict 1946–2001: A New Dataset, Journal of Peace Research 39(5), 2002; for version 4-2013 Themnér and Wallensteen, Armed Conflicts, 1946–2012, Journal of Peace Research 50(4), 2013; for later ones Davies, Pettersson and Öberg, Organized violence, Journal of Peace Research, the year of the version',
};

const INCOMPATIBILITY: Readonly<Record<string, string>> = {
  '1': 'territory',
  '2': 'government',
  '3': 'government and territory',
};
const INTENSITY: Readonly<Record<string, string>> = { '1': 'minor', '2': 'war' };

/** What rows of several years may say: who fought whom in which role, or who sent troops to whom against whom. */
interface Fight {
  readonly content: Pick<
    ClaimContent,
    'type' | 'subject' | 'subjectAsStated' | 'object' | 'objectAsStated' | 'against' | 'form'
  >;
  readonly role: 'primary' | 'secondary' | null;
  readonly conflict: string;
  readonly key: string;
  /** By year: over what, and how intense. */
  readonly years: Map<number, readonly Qualifier[]>;
}

interface Reading extends AcdTable {
  readonly context: ImportContext;
  readonly file: string;
  readonly actors: UcdpActors;
  readonly source: SourceId;
  readonly names: PartyNames;
  readonly said: AttestedYears<Fight>;
  readonly fights: Map<string, Fight>;
  readonly years: AcdYears;
}

const nameOf = ({ name, code, gwno }: UcdpActor): string => (name === '' ? gwno || code : name);

const qualifiersOf = (values: Readonly<Record<string, string | undefined>>): readonly Qualifier[] =>
  sortQualifiers(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])));

const readRow = (row: TableRow, reading: Reading): void => {
  const { actors, context, file, said, source, years } = reading;
  const at: RowPlace = { file, line: row.line };
  const text = (name: AcdName): string => reading.text(row, name);
  const report = (kind: IssueKind, field: AcdName, problem: string): void => {
    context.issues.report(kind, { source: file, row: row.line, field, value: text(field), problem, suggestion: null });
  };
  const year = wholeNumber(text('year'));
  if (year === null) {
    report('BAD_DATE', 'year', 'not a year');
    return;
  }
  const place = reading.isDyadic ? `dyad_id=${text('dyad_id')}` : `conflict_id=${text('conflict_id')}`;
  years.code(place, year, episodeOf(text));
  const on = dayOf(year, 1, 1);
  // Null when its code and its name contradict each other.
  const clear = (actor: UcdpActor, field: AcdName): UcdpActor | null => {
    if (actor.name === '' && actor.gwno === '' && !context.directory.find(actors.scheme, actor.code, on))
      context.issues.reportOnce(`unnamed ${actor.code}`, 'NOT_ATTRIBUTABLE', {
        source: file,
        row: row.line,
        field,
        value: actor.code,
        problem: `which of the names in ${text(field)} is that of this id is not known; it stands as ${actors.scheme} ${actor.code}`,
        suggestion: null,
      });
    const contradiction = actors.findContradiction(actor, on);
    if (contradiction === null) return actor;
    const name = actors.findOwnName(actor, splitList(text(field)), on);
    if (name === null) report('CODE_AND_NAME', field, `${contradiction}; no claim is made of it`);
    return name === null ? null : { ...actor, name };
  };
  const clearSide = ({ primary, secondary }: Side, side: 'side_a' | 'side_b'): Side => ({
    primary: primary.flatMap((actor) => clear(actor, side) ?? []),
    secondary: secondary.flatMap((actor) => clear(actor, `${side}_2nd`) ?? []),
  });
  const given = [sideOf(text, 'a', reading), sideOf(text, 'b', reading)] as const;
  const [a, b] = [clearSide(given[0], 'side_a'), clearSide(given[1], 'side_b')];
  const countOf = (sides: readonly Side[]): number =>
    sides.reduce((sum, { primary, secondary }) => sum + primary.length + secondary.length, 0);
  if (countOf([a, b]) < countOf(given)) years.leaveOpen(place, year);
  if (a.primary.length === 0 || b.primary.length === 0) {
    const side = a.primary.length === 0 ? 0 : 1;
    if (given[side].primary.length === 0) report('NO_ACTOR', side === 0 ? 'side_a' : 'side_b', 'the side has no party');
    years.leaveOpen(place, year);
    return;
  }
  if (a.primary.length > 1 && b.primary.length > 1) {
    years.leaveOpen(place, year);
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
  const idOf = (actor: UcdpActor): ActorId => actors.find(actor, on, at);
  const evidence = rowEvidence(source, file, row, `${place}; year=${year}`);
  const add = (content: Fight['content'], role: Fight['role']): void => {
    const key = JSON.stringify([place, role, content.type, content.subject, content.object, content.against]);
    const made = { content, role, conflict: place, key, years: new Map<number, readonly Qualifier[]>() };
    const fight = reading.fights.get(key) ?? made;
    reading.fights.set(key, fight);
    fight.years.set(year, role === null ? [] : qualifiersOf({ role, incompatibility, intensity }));
    years.say(place, year, key, role === 'primary');
    said.add(key, () => fight, year, evidence, at);
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
    if (!known) {
      years.leaveHelpOpen(place, year);
      report(
        'NOT_ATTRIBUTABLE',
        field,
        'troops came to a side with several parties, or against several: only who is sure is claimed',
      );
    }
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

/** A year that a row codes as active: it was fought in it, and began or ended when the file says so. */
const claimYear = (collector: Collector, { source, years }: Reading, said: AttestedYear<Fight>): void => {
  const { what, year, evidence, at } = said;
  collector.claim(
    {
      ...BLANK,
      ...what.content,
      qualifiers: what.years.get(year) ?? [],
      validFrom: years.startOf(what.conflict, year, what.key),
      validTo: years.endOf(what.conflict, year, what.key),
      attestedOn: dateOf(year),
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
  // A row a conflict (or dyad) and year: a file has few thousand, and names are learned from all of them.
  const all: TableRow[] = [];
  for await (const rows of table.rows) all.push(...rows);
  const sides = all.flatMap((row) =>
    (['a', 'b'] as const).map((side) => groupsOf((name) => columns.text(row, name), side)),
  );
  let reading: Reading | null = null;
  let version = '';
  for (const row of all) {
    const rowVersion = columns.text(row, 'version');
    if (reading === null || rowVersion !== version) {
      version = rowVersion;
      const name = columns.isDyadic ? 'ucdp-dyadic' : 'ucdp-prio-acd';
      const source = releaseOf(name, CODEBOOK, version, { file: table.file, line: row.line }, issues);
      collector.source(source);
      reading ??= {
        ...columns,
        context,
        file: table.file,
        actors,
        source: source.id,
        names: new PartyNames(sides),
        said: new AttestedYears(),
        fights: new Map(),
        years: new AcdYears(),
      };
    }
    readRow(row, reading);
  }
  if (reading === null) return;
  for (const said of reading.said.all()) {
    claimYear(collector, reading, said);
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
