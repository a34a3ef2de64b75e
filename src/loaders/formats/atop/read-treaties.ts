import { distinct } from '../../../domain/group.ts';
import type { SourceId } from '../../../domain/ids.ts';
import { slugWords } from '../../import/actor-ids.ts';
import { dateOf } from '../../import/date-columns.ts';
import { cell, type Columns, readHeader } from '../../import/header.ts';
import type { ImportContext } from '../../import/importer.ts';
import type { InputFile } from '../../import/input/input-file.ts';
import { CSV, openTable, type Table, type TableRow } from '../../import/input/table-rows.ts';
import { unreadable } from '../../import/issue-log.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { ALLIANCE_COLUMNS, MEMBER_COLUMNS, type Obligation, OBLIGATION_NAMES, positive } from './atop-columns.ts';
import type { Stretch } from './together.ts';
import type { Treaty } from './treaties.ts';

/** Treaties of one version of the data, in order of rows. */
export interface TreatiesOfVersion {
  readonly version: string;
  /** A file of it, for issues. */
  readonly file: string;
  readonly treaties: Map<string, Treaty>;
}

type AnyColumns = Columns<Obligation | 'atopid' | 'version'>;

/** `4.0100002` is 4.01 as a statistics package wrote it. */
const versionOf = (text: string): string => {
  if (!/^\d+\.\d+$/.test(text)) return text === '' ? 'unknown' : text;
  const short = Number(text).toFixed(2);
  return short.endsWith('0') ? short.slice(0, -1) : short;
};

class TreatyReader {
  readonly versions = new Map<string, TreatiesOfVersion>();
  readonly #context: ImportContext;

  constructor(context: ImportContext) {
    this.#context = context;
  }

  #treatyOf(row: TableRow, at: AnyColumns, file: string): { readonly treaty: Treaty; readonly source: SourceId } {
    const version = versionOf(cell(row, at.version));
    let ofVersion = this.versions.get(version);
    if (!ofVersion) this.versions.set(version, (ofVersion = { version, file, treaties: new Map() }));
    const id = cell(row, at.atopid);
    let treaty = ofVersion.treaties.get(id);
    if (!treaty) ofVersion.treaties.set(id, (treaty = { id, alliance: null, memberships: [] }));
    return { treaty, source: `atop-${slugWords(version)}` as SourceId };
  }

  #report(
    kind: 'BAD_DATE' | 'NO_ACTOR' | 'LEFT_OUT' | 'UNKNOWN_STATE',
    file: string,
    row: TableRow,
    field: string,
    value: string,
    problem: string,
  ) {
    this.#context.issues.report(kind, { source: file, row: row.line, field, value, problem, suggestion: null });
  }

  /** Reports a code that was no known state's at the start or the end of the stretch: it is an actor known by its code alone. */
  #state(code: string, { from, to }: Stretch, file: string, line: number): void {
    const { directory } = this.#context;
    if (directory.find('cow', code, from.first) ?? directory.find('cow', code, to?.last ?? null)) return;
    this.#context.issues.reportOnce(`cow ${code}`, 'UNKNOWN_STATE', {
      source: file,
      row: line,
      field: 'member',
      value: code,
      problem: 'no state with this COW code is known here; it is an actor that only the code names',
      suggestion: null,
    });
  }

  #obligations(row: TableRow, at: AnyColumns, file: string): readonly Obligation[] {
    const found = OBLIGATION_NAMES.filter((name) => cell(row, at[name]) === '1');
    if (found.length === 0)
      this.#report('LEFT_OUT', file, row, 'defense', '0', 'the row has none of the five obligations; it binds nobody');
    return found;
  }

  /** @param end its year is 0 while the treaty is in force */
  #stretch(
    row: TableRow,
    file: string,
    start: readonly number[],
    end: readonly number[],
    names: readonly [string, string],
  ): Stretch | null {
    const read = (columns: readonly number[]) => {
      const [year = null, month = null, day = null] = columns.map((column) => positive(cell(row, column)));
      return dateOf(year, month, day);
    };
    const [from, to] = [read(start), read(end)];
    const endText = cell(row, end[0] ?? -1);
    if (!from) {
      this.#report(
        'BAD_DATE',
        file,
        row,
        names[0],
        cell(row, start[0] ?? -1),
        'no year of start; the row makes no claim',
      );
      return null;
    }
    if (!to && endText !== '0') {
      this.#report(
        'BAD_DATE',
        file,
        row,
        names[1],
        endText,
        'neither a year of end nor 0 (in force); the row makes no claim',
      );
      return null;
    }
    return { from, to };
  }

  async readMembers(table: Table): Promise<void> {
    const { file } = table;
    const at = readHeader(table, MEMBER_COLUMNS, this.#context.issues);
    for await (const rows of table.rows)
      for (const row of rows) {
        const { treaty, source } = this.#treatyOf(row, at, file);
        const stretch = this.#stretch(
          row,
          file,
          [at.yrent, at.moent, at.dayent],
          [at.yrexit, at.moexit, at.dayexit],
          ['yrent', 'yrexit'],
        );
        const member = cell(row, at.member);
        if (positive(member) === null)
          this.#report('NO_ACTOR', file, row, 'member', member, 'no COW country code; the row makes no claim');
        if (!stretch || positive(member) === null) continue;
        this.#state(member, stretch, file, row.line);
        const phase = cell(row, at.phase);
        const key = `atopid=${treaty.id}; member=${member}${phase === '' ? '' : `; phase=${phase}`}`;
        const evidence = rowEvidence(source, file, row, key);
        const obligations = this.#obligations(row, at, file);
        treaty.memberships.push({ member, phase, obligations, ...stretch, evidence, at: { file, line: row.line } });
      }
  }

  async readAlliances(table: Table): Promise<void> {
    const { file, header } = table;
    const at = readHeader(table, ALLIANCE_COLUMNS, this.#context.issues);
    const members = header.flatMap((name, column) => (/^mem\d+$/i.test(name) ? [column] : []));
    for await (const rows of table.rows)
      for (const row of rows) {
        const { treaty, source } = this.#treatyOf(row, at, file);
        const stretch = this.#stretch(
          row,
          file,
          [at.begyr, at.begmo, at.begday],
          [at.endyr, at.endmo, at.endday],
          ['begyr', 'endyr'],
        );
        const codes = members.map((column) => cell(row, column)).filter((code) => positive(code) !== null);
        if (codes.length < 2)
          this.#report('NO_ACTOR', file, row, 'mem1', codes[0] ?? '', 'fewer than two members; the row makes no claim');
        if (!stretch || codes.length < 2) continue;
        for (const code of codes) this.#state(code, stretch, file, row.line);
        const evidence = rowEvidence(source, file, row, `atopid=${treaty.id}`);
        const obligations = this.#obligations(row, at, file);
        treaty.alliance = {
          members: distinct(codes),
          obligations,
          ...stretch,
          evidence,
          at: { file, line: row.line },
        };
      }
  }
}

/** Reads tables of both levels, told apart by their columns. Treaties are a few thousand: all are kept in memory. */
export const readTreaties = async (
  files: readonly InputFile[],
  context: ImportContext,
): Promise<readonly TreatiesOfVersion[]> => {
  const reader = new TreatyReader(context);
  for (const file of files) {
    const table = await openTable(file, CSV, context.issues);
    const names = table.header.map((name) => name.toLowerCase());
    if (names.includes('member')) await reader.readMembers(table);
    else if (names.includes('mem1')) await reader.readAlliances(table);
    else
      throw unreadable(
        file.name,
        1,
        'neither the member level of ATOP (column member) nor the alliance level (column mem1)',
      );
  }
  return [...reader.versions.values()];
};
