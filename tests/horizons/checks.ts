import { conflictSpells, episodeSpells } from './armed-conflict.ts';
import { atopSpellsByDay, atopSpellsJoined } from './atop-members.ts';
import type { DataRow } from './data-rows.ts';
import { esdSupportSpells, SUPPORT_FORMS, supportSpells } from './external-support.ts';
import type { MeasurementName } from './measurements.ts';
import type { Spell } from './survival.ts';

/** Another way to count what a measurement counts. No horizon is read from it: it shows how much the way of counting matters. */
export interface Check {
  readonly of: MeasurementName;
  readonly how: string;
  readonly file: string;
  readonly spells: (rows: readonly DataRow[]) => readonly Spell[];
}

const ATOP = 'atop/atop-member-4.01.csv';
const SUPPORT = 'ucdp/ucdp-external-support-supporter-level-1975-2009.csv';
const ACD = 'ucdp/ucdp-prio-acd-4-2013.csv';

export const CHECKS: readonly Check[] = [
  { of: 'alliances of states', how: 'by the day', file: ATOP, spells: atopSpellsByDay },
  { of: 'alliances of states', how: 'by the day, phases joined', file: ATOP, spells: atopSpellsJoined },
  {
    of: 'external support',
    how: 'without allegations',
    file: SUPPORT,
    spells: (rows) => supportSpells(rows, null, 'LEFT_OUT'),
  },
  ...Object.entries(SUPPORT_FORMS).map(([letter, form]): Check => ({
    of: 'external support',
    how: `form ${form}`,
    file: SUPPORT,
    spells: (rows) => supportSpells(rows, letter),
  })),
  {
    of: 'external support',
    how: 'rebels 1989–2017, some of the rows',
    file: 'ucdp/ucdp-esd-181-rebel-recipients.csv',
    spells: esdSupportSpells,
  },
  { of: 'armed conflict', how: 'whole conflicts', file: ACD, spells: conflictSpells },
  { of: 'armed conflict', how: 'whole conflicts, episodes by the day', file: ACD, spells: episodeSpells },
];
