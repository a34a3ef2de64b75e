import { type DataRow, dayNumber, toDayNumber } from './data-rows.ts';
import type { Spell } from './survival.ts';
import { keyOf, yearlySpells } from './years.ts';

/** Spells of fighting between the two sides of a conflict, from one row a year. Allies named in one cell are one side. */
export function fightingSpells(rows: readonly DataRow[]): readonly Spell[] {
  return yearlySpells(rows.map((row) => [keyOf(row.text('ID'), row.text('SideB')), row.whole('YEAR')]));
}

/** Spells of whole conflicts, whoever fights on the second side. */
export const conflictSpells = (rows: readonly DataRow[]): readonly Spell[] =>
  yearlySpells(rows.map((row) => [row.text('ID'), row.whole('YEAR')]));

/**
 * Episodes of whole conflicts by the day: from the day on which the episode is said to start to the last day of fighting
 * before a quiet year, both counted. Without such a day it runs to the end of its last year; not said to have ended, it is cut.
 */
export const episodeSpells = (rows: readonly DataRow[]): readonly Spell[] => {
  const lastRows = new Map<string, DataRow>();
  for (const row of rows) {
    const key = keyOf(row.text('ID'), row.text('StartDate2'));
    const last = lastRows.get(key);
    if (!last || row.whole('YEAR') >= last.whole('YEAR')) lastRows.set(key, row);
  }
  return [...lastRows.values()].map((row) => {
    const written = row.text('EpEndDate');
    const end = written === '' ? dayNumber(row.whole('YEAR'), 12, 31) : toDayNumber(written);
    return { days: end - toDayNumber(row.text('StartDate2')) + 1, cut: row.text('EpEnd') !== '1' };
  });
};
