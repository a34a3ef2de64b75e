import { distinctBy } from '../../../domain/group.ts';
import type { ActorId, SourceId } from '../../../domain/ids.ts';
import { nameIdentity } from '../../../domain/names/labels.ts';
import { findPartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';
import type { Evidence, Name } from '../../../domain/records.ts';
import type { ActorKind, TieType } from '../../../domain/ties/types.ts';
import { aliasName, foreignRecord, knownRecord } from '../../import/actor-names.ts';
import { foreignActorId } from '../../import/actor-ids.ts';
import { BLANK, Collector, type RowPlace } from '../../import/collector.ts';
import { changesHands } from '../../import/find-by-codes.ts';
import { cell, type KnownColumns, readHeader } from '../../import/header.ts';
import type { Codebook, ImportBatch, ImportContext, Importer } from '../../import/importer.ts';
import { CSV, openTable, type Table } from '../../import/input/table-rows.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { pairNames, splitList } from './ucdp-actors.ts';
import { lastYearOf, releaseOf } from './ucdp-source.ts';

const CODEBOOK: Codebook = {
  title: 'UCDP Actor Dataset',
  versions: ['22.1', '23.1', '24.1'],
  licence: 'CC BY 4.0',
  citation:
    'Uppsala Conflict Data Program, UCDP Actor Dataset Codebook, Uppsala University, the year of the version (22.1: 2022)',
};

type Column =
  | 'ActorId'
  | 'NameData'
  | 'NameOrig'
  | 'NameOrigFull'
  | 'NameOrigFullEng'
  | 'NameChange'
  | 'NewName'
  | 'NewNameFullMotherTongue'
  | 'NewNameFullEng'
  | 'Org'
  | 'Splinter'
  | 'NamePrev'
  | 'ActorIdPrev'
  | 'SplitTemp'
  | 'NameSplitTemp'
  | 'ActorIdSplitTemp'
  | 'Alliance'
  | 'NameAlliance'
  | 'ActorIdAlliance'
  | 'JoinGroup'
  | 'GroupName'
  | 'ActorIdGroup'
  | 'GWNOLoc'
  | 'Version';

const COLUMNS: KnownColumns<Column> = {
  required: [
    'ActorId',
    'NameData',
    'NameOrig',
    'NameOrigFull',
    'NameOrigFullEng',
    'NameChange',
    'NewName',
    'NewNameFullMotherTongue',
    'NewNameFullEng',
    'Org',
    'Splinter',
    'NamePrev',
    'ActorIdPrev',
    'SplitTemp',
    'NameSplitTemp',
    'ActorIdSplitTemp',
    'Alliance',
    'NameAlliance',
    'ActorIdAlliance',
    'JoinGroup',
    'GroupName',
    'ActorIdGroup',
    'Version',
  ],
  optional: ['GWNOLoc'],
  ignored: [
    'ConflictId',
    'DyadId',
    'PrimaryParty',
    'OSID',
    'OSCoalition',
    'OSCoalitionID',
    'NSID',
    'NSCoalition',
    'NSCoalitionID',
    'Location',
    'Region',
  ],
};

/** UCDP's data begin with 1946. */
const FIRST_YEAR = 1946;

/** How a group is organised: formally, supporters of a party, a community, a government. */
const KINDS: Readonly<Record<string, ActorKind>> = {
  '1': 'ARMED_GROUP',
  '2': 'COLLECTIVE',
  '3': 'COLLECTIVE',
  '4': 'STATE',
};

/** Columns about one actor and others: a flag, names and ids, and the tie that follows. */
const TIES: readonly (readonly [flag: Column, names: Column, ids: Column, type: TieType, note: string | null])[] = [
  ['Splinter', 'NamePrev', 'ActorIdPrev', 'SPLIT_FROM', null],
  ['SplitTemp', 'NameSplitTemp', 'ActorIdSplitTemp', 'SPLIT_FROM', 'The split was temporary (SplitTemp).'],
  ['Alliance', 'NameAlliance', 'ActorIdAlliance', 'MEMBER_OF', null],
  ['JoinGroup', 'GroupName', 'ActorIdGroup', 'MERGED_INTO', null],
];

const texts = (text: string): readonly string[] => splitList(text).filter((name) => !/^n\/?a$/i.test(name));
const scriptOfName = (text: string): string | null =>
  /\p{Script=Arabic}/u.test(text)
    ? 'Arab'
    : /\p{Script=Cyrillic}/u.test(text)
      ? 'Cyrl'
      : /\p{Script=Latin}/u.test(text)
        ? 'Latn'
        : null;

/**
 * Every name, once. Names before a rename are former names; the data does not say until when, so they have no dates. Of a name in
 * the group's mother tongue the data does not say which language that is.
 */
const namesOf = (text: (column: Column) => string): readonly Name[] => {
  const renamed = text('NameChange') === '1';
  const unknownLanguage = { language: null } as const;
  const given: readonly Name[] = [
    ...texts(text('NameOrig')).map((name) => aliasName(name, renamed ? { kind: 'FORMER' } : {})),
    ...texts(text('NameOrigFullEng')).map((name) => aliasName(name, renamed ? { kind: 'FORMER' } : {})),
    ...texts(text('NameOrigFull')).map((name) =>
      aliasName(name, { ...unknownLanguage, script: scriptOfName(name), kind: renamed ? 'FORMER' : 'ALIAS' }),
    ),
    ...texts(text('NewName')).map((name) => aliasName(name)),
    ...texts(text('NewNameFullEng')).map((name) => aliasName(name)),
    ...texts(text('NewNameFullMotherTongue')).map((name) =>
      aliasName(name, { ...unknownLanguage, script: scriptOfName(name) }),
    ),
  ];
  return distinctBy(given, nameIdentity);
};

class ActorReader {
  readonly #context: ImportContext;
  readonly #collector: Collector;
  readonly #named = new Set<string>();

  constructor(context: ImportContext, collector: Collector) {
    this.#context = context;
    this.#collector = collector;
  }

  /** The actor of an id. Its row adds it with all its names; a row that names it earlier adds it with that one name. */
  find(code: string, name: string, kind: ActorKind | null, names: readonly Name[]): ActorId {
    const known =
      this.#context.directory.find('ucdp', code, null) ??
      (/^Government of /.test(name) ? this.#context.directory.findState(name, null) : null);
    const codes = [{ scheme: 'ucdp', id: code }];
    if (known) {
      // The other names of a number that was several actors' may be those of another one.
      const others = changesHands(this.#context.directory, 'ucdp', code) ? [] : names;
      const given = [aliasName(name), ...others.filter(({ text }) => text !== name)];
      return this.#collector.actor(knownRecord(known, given, codes));
    }
    const state = kind === 'STATE' || (kind === null && /^Government of /.test(name));
    const label = state ? name.replace(/^Government of /, '') : name;
    const id = foreignActorId(label, 'ucdp', code);
    if (kind === null && this.#named.has(id)) return id;
    this.#named.add(id);
    return this.#collector.actor(foreignRecord(id, state ? 'STATE' : (kind ?? 'ARMED_GROUP'), label, names, codes));
  }
}

async function* readTable(table: Table, context: ImportContext, collector: Collector): AsyncGenerator<ImportBatch> {
  const { issues } = context;
  const columns = readHeader(table, COLUMNS, issues);
  const reader = new ActorReader(context, collector);
  const labels = new Map<string, string>();
  const waiting: (() => void)[] = [];
  for await (const rows of table.rows)
    for (const row of rows) {
      const text = (name: Column): string => cell(row, columns[name]);
      const at: RowPlace = { file: table.file, line: row.line };
      const source = releaseOf('ucdp-actor', CODEBOOK, text('Version'), at, issues);
      collector.source(source);
      const [code, name, kind] = [text('ActorId'), text('NameData'), KINDS[text('Org')]];
      if (kind === undefined)
        issues.report('UNKNOWN_CODE', {
          source: at.file,
          row: at.line,
          field: 'Org',
          value: text('Org'),
          problem: 'not 1, 2, 3 or 4; taken for an armed group',
          suggestion: null,
        });
      labels.set(code, name);
      const subject = reader.find(code, name, kind ?? 'ARMED_GROUP', namesOf(text));
      const evidence = rowEvidence(source.id, at.file, row, `ActorId=${code}`);
      // No day is given: an origin lies before the end of the data, an alliance on some day of them, too wide a time to make one likely.
      const year = lastYearOf(text('Version'));
      const [origin, alliance] = ['..', `${FIRST_YEAR}..`].map((from) =>
        findPartialDate(year === null ? null : `[${from}${year}]`),
      );
      for (const [flag, nameColumn, idColumn, type, note] of TIES) {
        if (text(flag) !== '1') continue;
        const codes = splitList(text(idColumn));
        const names = pairNames(codes, text(nameColumn));
        if (codes.length === 0)
          issues.report('NO_ACTOR', {
            source: at.file,
            row: at.line,
            field: idColumn,
            value: text(nameColumn),
            problem: 'the row names no id here; it makes no claim',
            suggestion: null,
          });
        codes.forEach((other, place) => {
          const when = (type === 'MEMBER_OF' ? alliance : origin) ?? null;
          const tie = { subject, name, type, note, source: source.id, when, evidence, at };
          waiting.push(() => {
            claimTie(collector, reader, labels, tie, other, names[place] ?? '');
          });
        });
      }
      if (collector.full) yield collector.take();
    }
  for (const claim of waiting) {
    claim();
    if (collector.full) yield collector.take();
  }
  yield collector.take();
}

interface TieOfActor {
  readonly subject: ActorId;
  readonly name: string;
  readonly type: TieType;
  readonly note: string | null;
  readonly source: SourceId;
  readonly when: PartialDate | null;
  readonly evidence: Evidence;
  readonly at: RowPlace;
}

/** Adds the claim of a tie. The other actor is called as in the row about it, which may come later. */
const claimTie = (
  collector: Collector,
  reader: ActorReader,
  labels: ReadonlyMap<string, string>,
  { subject, name, type, note, source, when, evidence, at }: TieOfActor,
  other: string,
  asStated: string,
): void => {
  const label = labels.get(other) ?? (asStated === '' ? `UCDP ${other}` : asStated);
  const object = reader.find(other, label, null, []);
  const isMembership = type === 'MEMBER_OF';
  collector.claim(
    {
      ...BLANK,
      subject,
      subjectAsStated: name,
      type,
      object,
      objectAsStated: asStated === '' ? null : asStated,
      validFrom: isMembership ? null : when,
      attestedOn: isMembership ? when : null,
      source,
      note,
    },
    [evidence],
    at,
  );
};

/** UCDP Actor: names of actors, and who came from whom, allied with whom and went into whom. */
export const ucdpActor: Importer = {
  format: 'ucdp-actor',
  description: 'UCDP Actor Dataset: names, renames, splits, alliances, mergers',
  codebook: CODEBOOK,
  extensions: ['.csv'],
  needsMap: false,
  options: {},
  read: async function* (files, context) {
    const collector = new Collector(context.issues);
    for (const file of files) yield* readTable(await openTable(file, CSV, context.issues), context, collector);
  },
};
