import type { ActorId } from '../../../domain/ids.ts';
import { findPartialDate } from '../../../domain/time/partial-date.ts';
import type { Stance, SupportForm } from '../../../domain/ties/types.ts';
import { dateOf, wholeNumber } from '../../import/date-columns.ts';
import { cell, type KnownColumns, readHeader } from '../../import/header.ts';
import type { ImportBatch } from '../../import/importer.ts';
import type { Table } from '../../import/input/table-rows.ts';
import type { IssueKind } from '../../import/issue-log.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import type { EsdContext } from './esd-dyad-year.ts';
import { AttestedYears } from './attested-years.ts';
import { CodedSupport } from './coded-support.ts';
import type { Support } from './support.ts';
import { type UcdpActor, UcdpActors } from './ucdp-actors.ts';
import { releaseOf } from './ucdp-source.ts';

/** Letters of the forms in the names of columns (`external_type_W`) and in the code, where those in brackets are alleged. */
const FORMS = {
  X: 'TROOPS',
  Y: 'INFRASTRUCTURE',
  L: 'TERRITORY',
  W: 'WEAPONS',
  M: 'MATERIEL',
  T: 'TRAINING',
  $: 'FUNDING',
  I: 'INTELLIGENCE',
  O: 'OTHER',
  U: 'UNKNOWN',
} as const satisfies Record<string, SupportForm>;
type Letter = keyof typeof FORMS;
const LETTERS = Object.keys(FORMS) as readonly Letter[];

const BASE = [
  'ywp_year',
  'ywp_name',
  'actorID',
  'bwd_id',
  'bwd_name',
  'country1',
  'locationid1',
  'external_exists',
  'external_name',
  'external_nameid',
  'external_alleged',
] as const;
const MORE = ['external_id', 'ywp_id', 'country2', 'locationid2', 'external_type_code'] as const;
type Name = (typeof BASE)[number] | (typeof MORE)[number] | `external_type_${Letter}`;

const COLUMNS: KnownColumns<Name> = {
  required: [...BASE, ...LETTERS.map((letter) => `external_type_${letter}` as const)],
  optional: MORE,
  ignored: ['bc_id', 'conflictID', 'bc_name', 'external_type_text'],
};

/** Numbers below this are states, by Gleditsch–Ward; from it on they are groups. */
const FIRST_GROUP = 1000;

const actorOf = (code: string, name: string): UcdpActor => {
  const number = wholeNumber(code);
  const isState = number !== null && number > 0 && number < FIRST_GROUP;
  return { code: isState ? '' : code, gwno: isState ? String(number) : '', name };
};

/** The other side in the name of a dyad, `Government of X - Group`; empty when the name does not have the party. */
const otherIn = (dyad: string, party: string): string => {
  if (dyad.startsWith(`${party} - `)) return dyad.slice(party.length + 3).trim();
  return dyad.endsWith(` - ${party}`) ? dyad.slice(0, -party.length - 3).trim() : '';
};

interface Dyad {
  readonly members: Map<string, UcdpActor>;
}

/** The opponent, known when every row of a dyad has been read: the id of a group is only in the rows about it. */
const opponentOf = (dyad: Dyad, support: Pending): UcdpActor | null => {
  const others = [...dyad.members].filter(([code]) => code !== support.recipientCode);
  if (others.length === 1) return others[0]?.[1] ?? null;
  if (others.length > 1) return null;
  if (support.fallback === null) return null;
  return support.fallback;
};

interface Pending extends Support {
  readonly dyad: string;
  readonly recipientCode: string;
  readonly fallback: UcdpActor | null;
  readonly year: number;
}

/** Whose support, and whether it is alleged: null when the row makes no claim. */
const stanceOf = (exists: string, alleged: string, code: string): Stance | null => {
  if (exists === '0') return alleged === '1' ? 'ALLEGED' : null;
  if (exists !== '1') return null;
  return alleged === '1' || code.startsWith('(') ? 'ALLEGED' : 'ASSERTED';
};

/**
 * A row is one supporter of one warring party in one year. It has support (`exists` 1), alleged support (`exists` 0, `alleged` 1), none
 * (0), or nothing is known of it (-1); the last two make no claim.
 */
export async function* readSupporters(table: Table, context: EsdContext): AsyncGenerator<ImportBatch> {
  const { collector, directory, issues, options, codebook } = context;
  const columns = readHeader(table, COLUMNS, issues);
  const version = options.get('version') ?? '1.0-2011';
  const end = findPartialDate(version === '1.0-2011' ? '2009-12-31' : null);
  const source = releaseOf('ucdp-esd', codebook, version, { file: table.file, line: null }, issues, end);
  collector.source(source);
  const actors = new UcdpActors('ucdp-old', directory, collector, issues);
  const years = new AttestedYears<Pending>();
  const dyads = new Map<string, Dyad>();
  const coded = new CodedSupport();
  for await (const rows of table.rows)
    for (const row of rows) {
      const at = { file: table.file, line: row.line };
      const text = (name: Name): string => cell(row, columns[name]);
      const report = (kind: IssueKind, field: Name, problem: string): void => {
        issues.report(kind, { source: at.file, row: at.line, field, value: text(field), problem, suggestion: null });
      };
      const year = wholeNumber(text('ywp_year'));
      if (year === null) {
        report('BAD_DATE', 'ywp_year', 'not a year');
        continue;
      }
      const on = dateOf(year)?.first ?? null;
      const [code, name, dyadId] = [text('actorID'), text('ywp_name'), text('bwd_id')];
      const recipient = actorOf(code, name);
      const dyad = dyads.get(dyadId) ?? { members: new Map<string, UcdpActor>() };
      dyads.set(dyadId, dyad);
      const wrongParty = actors.findContradiction(recipient, on);
      if (wrongParty !== null) {
        report('CODE_AND_NAME', 'actorID', `${wrongParty}; the row makes no claim`);
        continue;
      }
      if (!dyad.members.has(code)) dyad.members.set(code, recipient);
      const party = `${dyadId}|${code}`;
      coded.code(party, year);
      const [exists, supporterCode] = [text('external_exists'), text('external_nameid')];
      if (!['1', '0', '-1'].includes(exists)) report('UNKNOWN_CODE', 'external_exists', 'not 1, 0 or -1');
      const stance = stanceOf(exists, text('external_alleged'), text('external_type_code'));
      if (stance === null) {
        if (exists !== '0') coded.leaveOpen(party, year);
        if (exists === '-1' && supporterCode !== '')
          report('LEFT_OUT', 'external_exists', 'a supporter is named, and whether it gave support is not known');
        continue;
      }
      if (supporterCode === '') {
        coded.leaveOpen(party, year);
        report('NO_ACTOR', 'external_nameid', 'there was support, and no supporter is named');
        continue;
      }
      const supporter = actorOf(supporterCode, text('external_name'));
      const wrongSupporter = actors.findContradiction(supporter, on);
      if (wrongSupporter !== null) {
        coded.leaveOpen(party, year);
        report('CODE_AND_NAME', 'external_nameid', `${wrongSupporter}; the row makes no claim`);
        continue;
      }
      const opposite = otherIn(text('bwd_name'), name);
      const fallback: UcdpActor | null =
        recipient.gwno === ''
          ? { code: '', name: `Government of ${text('country1')}`, gwno: text('locationid1') }
          : opposite === ''
            ? null
            : { code: '', name: opposite, gwno: '' };
      const evidence = rowEvidence(
        source.id,
        at.file,
        row,
        `ywp_id=${text('ywp_id')}; actorID=${code}; ywp_year=${year}; external_nameid=${supporterCode}`,
      );
      const given = LETTERS.filter((letter) => text(`external_type_${letter}`) === '1');
      const forms: readonly (SupportForm | null)[] = given.length === 0 ? [null] : given.map((letter) => FORMS[letter]);
      for (const form of forms) {
        coded.give(party, year, supporterCode, form);
        years.add(
          `${party}|${supporterCode}|${form ?? ''}|${stance}`,
          () => ({
            supporter: actors.find(supporter, on, at),
            supporterAsStated: text('external_name'),
            recipient: actors.find(recipient, on, at),
            recipientAsStated: name,
            opponent: null,
            form,
            stance,
            note: null,
            party,
            supporterCode,
            dyad: dyadId,
            recipientCode: code,
            fallback,
            year,
          }),
          year,
          evidence,
          at,
        );
      }
    }
  for (const entry of years.all()) {
    const { what } = entry;
    const other = opponentOf(dyads.get(what.dyad) ?? { members: new Map() }, what);
    const opponent: ActorId | null =
      other === null ? null : actors.find(other, dateOf(what.year)?.first ?? null, entry.at);
    coded.claim(collector, source.id, { ...entry, what: { ...what, opponent } });
    if (collector.full) yield collector.take();
  }
  yield collector.take();
}
