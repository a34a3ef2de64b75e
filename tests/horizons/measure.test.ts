import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/graph/package-root.ts';
import { dataNotRun, findData } from '../support/shared-data.ts';
import { CHECKS } from './checks.ts';
import { dataRows } from './data-rows.ts';
import { MEASUREMENTS, type MeasurementName } from './measurements.ts';
import { horizonOf } from './survival.ts';
import { usedHorizon } from './used-horizons.ts';

/** Spells and horizon of each data set, as docs/time.md shows them. */
const MEASURED: Readonly<Record<MeasurementName, { readonly spells: number; readonly days: number }>> = {
  'alliances of states': { spells: 2_398, days: 1_839 },
  rivalries: { spells: 264, days: 4_561 },
  'tenures of leaders': { spells: 3_409, days: 515 },
  'external support': { spells: 1_858, days: 236 },
  'armed conflict': { spells: 760, days: 251 },
};

describe('the horizons in use', () => {
  for (const { name, file, spells: spellsOf } of MEASUREMENTS) {
    const title = `keep three in four ${name}, measured in ${file}`;
    const path = findData(file);
    if (path === null) {
      it.skip(dataNotRun(title, file), () => undefined);
      continue;
    }
    it(title, () => {
      const spells = spellsOf(dataRows(file, readFileSync(path)));
      expect({ spells: spells.length, days: horizonOf(spells) }).toEqual(MEASURED[name]);
      expect(horizonOf(spells)).toBeGreaterThanOrEqual(usedHorizon(name));
    });
  }
});

describe('docs/time.md', () => {
  const lines = readFileSync(join(packageRoot(), 'docs/time.md'), 'utf8').split('\n');
  const show = (days: number): string => days.toLocaleString('en-GB');

  it.each(MEASUREMENTS)('shows the measured and the used horizon of $name', ({ name, types, tieClass }) => {
    const { spells, days } = MEASURED[name];
    const row = lines.find((line) => line.startsWith(`| \`${tieClass}\` |`) && line.includes(`| ${show(spells)} |`));
    expect(row).toContain(`| ${show(days)} | ${show(usedHorizon(name))} |`);
    for (const type of types) expect(row).toContain(`\`${type}\``);
  });
});

describe('npm run horizons', () => {
  it('says what it did not measure, and fails, when the data sets are not there', () => {
    const empty = mkdtempSync(join(tmpdir(), 'entente-no-data-'));
    try {
      const run = spawnSync(process.execPath, ['--import', 'tsx', 'tests/horizons/measure.ts'], {
        cwd: packageRoot(),
        env: { ...process.env, ENTENTE_SHARED_DATA: empty },
        encoding: 'utf8',
      });
      expect(run.status).toBe(1);
      expect(run.stdout).toBe('');
      for (const { file } of [...MEASUREMENTS, ...CHECKS])
        expect(run.stderr).toContain(`NOT MEASURED: no ${file} in ${empty} (set ENTENTE_SHARED_DATA).`);
    } finally {
      rmSync(empty, { recursive: true });
    }
  }, 60_000);
});
