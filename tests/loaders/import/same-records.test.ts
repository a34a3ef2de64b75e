import { describe, expect, it } from 'vitest';
import { MADE_CASES, REAL_CASES } from '../../support/import-cases.ts';
import { readSameRecords } from '../../support/same-records.ts';
import { dataNotRun } from '../../support/shared-data.ts';

/**
 * What each import made when it was last written down: a digest of everything, and beside it what a person can read (counts, the
 * first records, the digest of each kind), so that a failure says what changed. When the change is meant,
 * `npm run write:same-records` writes the file anew; its difference is the change of what is claimed.
 */
const WRITTEN = readSameRecords();

describe('An import makes the same records and issues, byte for byte', () => {
  it('as is written down for every import here, and for no other', () => {
    const titles = [...REAL_CASES.map(({ title }) => title), ...Object.keys(MADE_CASES)];
    expect(Object.keys(WRITTEN).sort()).toEqual(titles.sort());
  });

  for (const { title, missing, run } of REAL_CASES)
    if (missing !== null) it.skip(dataNotRun(title, missing), () => undefined);
    else
      it(title, { timeout: 120_000 }, async () => {
        expect(await run()).toEqual(WRITTEN[title]);
      });

  it.each(Object.entries(MADE_CASES))('edges: %s', { timeout: 120_000 }, async (title, cases) => {
    for (const { run } of cases) expect(await run()).toEqual(WRITTEN[title]);
  });
});
