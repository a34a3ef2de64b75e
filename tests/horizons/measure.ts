/**
 * Measures the horizons again from the data sets and prints them beside the ones in use. Exit code 1 when a data set is not
 * there or a measured horizon is shorter than the one in use.
 */
import { readFileSync } from 'node:fs';
import { findData, sharedData } from '../support/shared-data.ts';
import { CHECKS } from './checks.ts';
import { type DataRow, dataRows } from './data-rows.ts';
import { MEASUREMENTS } from './measurements.ts';
import { horizonOf, horizonWithinData, type Spell, tieDays } from './survival.ts';
import { textTable } from './text-table.ts';
import { usedHorizon } from './used-horizons.ts';

const rowsOf = new Map<string, readonly DataRow[]>();
const missing: string[] = [];
for (const file of new Set([...MEASUREMENTS, ...CHECKS].map((item) => item.file))) {
  const path = findData(file);
  if (path === null) missing.push(file);
  else rowsOf.set(file, dataRows(file, readFileSync(path)));
}

const show = (value: number): string => value.toLocaleString('en-GB');

/** The spells of one line of a table; null when its data set is not there. */
const spellsOf = (item: {
  readonly file: string;
  readonly spells: (rows: readonly DataRow[]) => readonly Spell[];
}): readonly Spell[] | null => {
  const rows = rowsOf.get(item.file);
  return rows ? item.spells(rows) : null;
};

const tooShort: string[] = [];
const measured = MEASUREMENTS.flatMap((item) => {
  const spells = spellsOf(item);
  if (!spells) return [];
  const horizon = horizonOf(spells);
  const used = usedHorizon(item.name);
  if (horizon < used) tooShort.push(`${item.name}: measured ${show(horizon)} days, in use ${show(used)}`);
  const numbers = [spells.length, tieDays(spells), horizon].map(show);
  return [[item.types.join(' '), item.tieClass, item.file, ...numbers, show(used)]];
});

const bounds = [...MEASUREMENTS.map((item) => ({ ...item, of: item.name, how: 'as above' })), ...CHECKS].flatMap(
  (item) => {
    const spells = spellsOf(item);
    if (!spells) return [];
    const ended = spells.filter(({ cut }) => !cut);
    const numbers = [spells.length, spells.length - ended.length, horizonOf(spells)].map(show);
    return [[item.of, item.how, ...numbers, show(horizonOf(ended)), show(horizonWithinData(spells))]];
  },
);

if (measured.length > 0) {
  console.log('Days after which at least three in four ties still hold, by day of observed tie-time.\n');
  console.log(
    textTable(['tie types', 'class', 'data set', 'spells', 'tie-days', 'measured days', 'days used'], measured),
  );
  console.log('\nOther ways to count (no horizon is read from these).\n');
  console.log(
    textTable(
      ['measurement', 'how it is counted', 'spells', 'cut by the data', 'days', 'ended ones alone', 'within the data'],
      bounds,
    ),
  );
}

for (const file of missing) console.error(`\nNOT MEASURED: no ${file} in ${sharedData()} (set ENTENTE_SHARED_DATA).`);
for (const problem of tooShort) console.error(`\nTOO LONG A HORIZON IN USE: ${problem}.`);
if (missing.length > 0 || tooShort.length > 0) process.exitCode = 1;
