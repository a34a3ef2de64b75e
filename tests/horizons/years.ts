import type { Spell } from './survival.ts';

/** A year of a data set that codes by year. Leap days are left out: such data know no days. */
export const YEAR_DAYS = 365;

/** A stretch of years, each of which counts whole: 1990 to 1990 is 365 days. */
export const spellOfYears = (first: number, last: number, cut: boolean): Spell => ({
  days: (last - first + 1) * YEAR_DAYS,
  cut,
});

/**
 * The spells of many ties that a data set codes by one row a year. Years in a row are one spell, a missing year ends it.
 * A spell that reaches the last year of the data is cut.
 */
export function yearlySpells(rows: readonly (readonly [tie: string, year: number])[]): readonly Spell[] {
  const yearsOf = new Map<string, Set<number>>();
  for (const [tie, year] of rows) yearsOf.set(tie, (yearsOf.get(tie) ?? new Set()).add(year));
  const lastYear = rows.reduce((last, [, year]) => Math.max(last, year), -Infinity);
  return [...yearsOf.values()].flatMap((years) =>
    runsOf(years).map(([first, last]) => spellOfYears(first, last, last === lastYear)),
  );
}

const runsOf = (years: ReadonlySet<number>): readonly (readonly [first: number, last: number])[] => {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
};

/** Several cells as one key. No cell of the data sets contains the separator. */
export const keyOf = (...cells: readonly string[]): string => cells.join('\u001f');
