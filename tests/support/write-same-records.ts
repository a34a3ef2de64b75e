/**
 * Writes `tests/loaders/import/same-records.json`: what every import of `import-cases.ts` gives today. Run it after a change
 * that is meant to change what importers give, and read the difference in git before you commit it: it is the change of what is
 * claimed. Imports whose data files are not on this machine keep what is written of them.
 *
 *   npm run write:same-records
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../../src/graph/package-root.ts';
import { MADE_CASES, REAL_CASES } from './import-cases.ts';
import type { ImportSummary } from './import-summary.ts';
import { readSameRecords, SAME_RECORDS } from './same-records.ts';
import { dataNotRun } from './shared-data.ts';

const before = readSameRecords();
const after: Record<string, ImportSummary> = {};
for (const { title, missing, run } of REAL_CASES) {
  const known = before[title];
  if (missing === null) after[title] = await run();
  else {
    dataNotRun(title, missing);
    if (known) after[title] = known;
  }
}
for (const [title, [first]] of Object.entries(MADE_CASES)) if (first) after[title] = await first.run();

const path = join(packageRoot(), SAME_RECORDS);
const style = await resolveConfig(path);
writeFileSync(path, await format(JSON.stringify(after), { ...style, parser: 'json' }));
