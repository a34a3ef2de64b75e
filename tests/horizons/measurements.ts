import type { TieType } from '../../src/domain/ties/types.ts';
import { fightingSpells } from './armed-conflict.ts';
import { tenureSpells } from './archigos.ts';
import { atopSpells } from './atop-members.ts';
import type { DataRow } from './data-rows.ts';
import { supportSpells } from './external-support.ts';
import { rivalrySpells } from './strategic-rivalries.ts';
import type { Spell } from './survival.ts';

export type MeasurementName =
  'alliances of states' | 'rivalries' | 'tenures of leaders' | 'external support' | 'armed conflict';

/** A horizon that is read from a data set, and the tie types for which it stands. */
export interface Measurement {
  readonly name: MeasurementName;
  readonly types: readonly TieType[];
  readonly tieClass: 'STATE' | 'ACTIVITY';
  /** Below the folder of the data sets. */
  readonly file: string;
  readonly spells: (rows: readonly DataRow[]) => readonly Spell[];
}

export const MEASUREMENTS: readonly Measurement[] = [
  {
    name: 'alliances of states',
    types: ['ALLIED_WITH', 'PACT_WITH', 'MEMBER_OF'],
    tieClass: 'STATE',
    file: 'atop/atop-member-4.01.csv',
    spells: atopSpells,
  },
  {
    name: 'rivalries',
    types: ['RIVAL_OF'],
    tieClass: 'STATE',
    file: 'cow/tss-strategic-rivalries.csv',
    spells: rivalrySpells,
  },
  {
    name: 'tenures of leaders',
    types: ['LEADS', 'COMMANDS'],
    tieClass: 'STATE',
    file: 'cow/archigos-4.1-leaders.csv',
    spells: tenureSpells,
  },
  {
    name: 'external support',
    types: ['SUPPORTS'],
    tieClass: 'ACTIVITY',
    file: 'ucdp/ucdp-external-support-supporter-level-1975-2009.csv',
    spells: (rows) => supportSpells(rows),
  },
  {
    name: 'armed conflict',
    types: ['FIGHTS', 'ATTACKS_CIVILIANS', 'COOPERATES_WITH', 'PARTICIPATES_IN'],
    tieClass: 'ACTIVITY',
    file: 'ucdp/ucdp-prio-acd-4-2013.csv',
    spells: fightingSpells,
  },
];
