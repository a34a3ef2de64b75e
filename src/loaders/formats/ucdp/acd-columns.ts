import { cell, type Columns, type KnownColumns, readHeader } from '../../import/header.ts';
import type { Table, TableRow } from '../../import/input/table-rows.ts';
import type { IssueLog } from '../../import/issue-log.ts';

/** What is read of a row of conflict- or dyad-years, under the names of the current codebook. */
export type AcdName =
  | 'conflict_id'
  | 'dyad_id'
  | 'side_a'
  | 'side_a_id'
  | 'side_a_2nd'
  | 'side_b'
  | 'side_b_id'
  | 'side_b_2nd'
  | 'incompatibility'
  | 'year'
  | 'intensity_level'
  | 'start_date'
  | 'start_prec'
  | 'start_date2'
  | 'start_prec2'
  | 'ep_end'
  | 'ep_end_date'
  | 'ep_end_prec'
  | 'gwno_a'
  | 'gwno_a_2nd'
  | 'gwno_b'
  | 'gwno_b_2nd'
  | 'version';

const NAMES = {
  required: [
    'conflict_id',
    'side_a',
    'side_a_2nd',
    'side_b',
    'side_b_id',
    'side_b_2nd',
    'incompatibility',
    'year',
    'intensity_level',
    'start_date2',
    'start_prec2',
    'gwno_a',
    'gwno_a_2nd',
    'gwno_b',
    'gwno_b_2nd',
    'version',
  ],
  optional: ['dyad_id', 'side_a_id', 'start_date', 'start_prec', 'ep_end', 'ep_end_date', 'ep_end_prec'],
  ignored: ['location', 'territory_name', 'cumulative_intensity', 'type_of_conflict', 'gwno_loc', 'region'],
} as const satisfies KnownColumns<AcdName>;

/** Columns of releases before 2017 that have another name. */
const EARLY: Readonly<Partial<Record<AcdName | (typeof NAMES.ignored)[number], string>>> = {
  conflict_id: 'ID',
  side_a: 'SideA',
  side_a_2nd: 'SideA2nd',
  side_b: 'SideB',
  side_b_id: 'SideBID',
  side_b_2nd: 'SideB2nd',
  incompatibility: 'Incomp',
  territory_name: 'Terr',
  intensity_level: 'Int',
  cumulative_intensity: 'CumInt',
  type_of_conflict: 'Type',
  start_date: 'Startdate',
  start_prec: 'StartPrec',
  start_date2: 'StartDate2',
  start_prec2: 'Startprec2',
  ep_end: 'EpEnd',
  ep_end_date: 'EpEndDate',
  ep_end_prec: 'EpEndPrec',
  gwno_a: 'GWNOA',
  gwno_a_2nd: 'GWNOA2nd',
  gwno_b: 'GWNOB',
  gwno_b_2nd: 'GWNOB2nd',
  gwno_loc: 'GWNOLoc',
};

export interface AcdTable {
  readonly text: (row: TableRow, name: AcdName) => string;
  /** Ids of groups changed in 2017. */
  readonly isEarly: boolean;
  /** A row is a dyad's year, not a conflict's. */
  readonly isDyadic: boolean;
}

/** @throws EntenteError DATA_INVALID when a column is missing */
export const readAcdHeader = (table: Table, issues: IssueLog): AcdTable => {
  const names = table.header.map((name) => name.toLowerCase());
  // Both: `sideb` alone is a misspelt column in a table whose ids are those of today.
  const isEarly = names.includes('sidea') && names.includes('sideb');
  const early = new Map(Object.entries(EARLY).map(([modern, earlyName]) => [earlyName.toLowerCase(), modern]));
  const header = isEarly ? table.header.map((name) => early.get(name.toLowerCase()) ?? name) : table.header;
  const columns: Columns<AcdName> = readHeader({ file: table.file, header }, NAMES, issues);
  return { text: (row, name) => cell(row, columns[name]), isEarly, isDyadic: columns.dyad_id >= 0 };
};
