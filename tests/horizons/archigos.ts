import { type DataRow, toDayNumber } from './data-rows.ts';
import type { Spell } from './survival.ts';

/** One spell a tenure, by the day; the day of leaving office does not count. "Still in Office" is where the data stop. */
export function tenureSpells(rows: readonly DataRow[]): readonly Spell[] {
  return rows.map((row) => ({
    days: toDayNumber(row.text('enddate')) - toDayNumber(row.text('startdate')),
    cut: row.text('exit') === 'Still in Office',
  }));
}
