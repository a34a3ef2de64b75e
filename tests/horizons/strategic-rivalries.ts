import type { DataRow } from './data-rows.ts';
import type { Spell } from './survival.ts';
import { spellOfYears } from './years.ts';

/** One spell a rivalry, its first and its last year both whole. The last year of the file is where the data stop. */
export function rivalrySpells(rows: readonly DataRow[]): readonly Spell[] {
  const lastYear = rows.reduce((last, row) => Math.max(last, row.whole('end')), 0);
  return rows.map((row) => {
    const end = row.whole('end');
    return spellOfYears(row.whole('start'), end, end === lastYear);
  });
}
