import { type DataRow, dayNumber } from './data-rows.ts';
import type { Spell } from './survival.ts';
import { keyOf, spellOfYears } from './years.ts';

/**
 * One spell a row: a state in one phase of an alliance, from the year of entry to the year of exit, both whole. Without a
 * year of exit (0) it was still in force and is cut at the last year that the file names.
 */
export function atopSpells(rows: readonly DataRow[]): readonly Spell[] {
  const end = lastYear(rows);
  return rows.map((row) => {
    const exit = row.whole('yrexit');
    return spellOfYears(row.whole('yrent'), exit === 0 ? end : exit, exit === 0);
  });
}

const lastYear = (rows: readonly DataRow[]): number =>
  rows.reduce((last, row) => Math.max(last, row.whole('yrent'), row.whole('yrexit')), 0);

/** The same by the day, a day that is left blank as the first of its month. The exit is the first day out. */
export const atopSpellsByDay = (rows: readonly DataRow[]): readonly Spell[] => [...dayRuns(rows)].map(toSpell);

/** The same by the day, phases of one alliance that follow each other without a gap joined. */
export const atopSpellsJoined = (rows: readonly DataRow[]): readonly Spell[] => {
  const runsOf = new Map<string, DayRun[]>();
  for (const run of dayRuns(rows)) runsOf.set(run.tie, [...(runsOf.get(run.tie) ?? []), run]);
  return [...runsOf.values()].flatMap(joined).map(toSpell);
};

interface DayRun {
  readonly tie: string;
  readonly from: number;
  readonly to: number;
  readonly cut: boolean;
}

const toSpell = ({ from, to, cut }: DayRun): Spell => ({ days: to - from, cut });

const dayRuns = (rows: readonly DataRow[]): readonly DayRun[] => {
  const end = dayNumber(lastYear(rows) + 1, 1, 1);
  return rows
    .map((row) => {
      const cut = row.whole('yrexit') === 0;
      const tie = keyOf(row.text('atopid'), row.text('member'));
      return { tie, from: dayOf(row, 'ent'), to: cut ? end : dayOf(row, 'exit'), cut };
    })
    .filter(({ from, to }) => to > from);
};

const dayOf = (row: DataRow, which: 'ent' | 'exit'): number =>
  dayNumber(
    row.whole(`yr${which}`),
    row.whole(`mo${which}`),
    row.text(`day${which}`) === '' ? 1 : row.whole(`day${which}`),
  );

const joined = (runs: readonly DayRun[]): readonly DayRun[] => {
  const whole: DayRun[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const before = whole.at(-1);
    if (before && run.from <= before.to + 1)
      whole[whole.length - 1] = { ...before, to: Math.max(before.to, run.to), cut: before.cut || run.cut };
    else whole.push(run);
  }
  return whole;
};
