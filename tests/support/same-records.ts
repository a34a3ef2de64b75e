import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root.ts';
import type { ImportSummary } from './import-summary.ts';

export const SAME_RECORDS = 'tests/loaders/import/same-records.json';

/** What imports gave when `write-same-records.ts` was last run, by title. */
export const readSameRecords = (): Readonly<Record<string, ImportSummary>> => {
  const path = join(packageRoot(), SAME_RECORDS);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, ImportSummary>>) : {};
};
