import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/cli/load.ts';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import { auditGraph } from '../../src/graph/audit.ts';
import { importDatasets, listedGroups, measureIdentity, missingData } from '../support/identity.ts';
import { quietIo } from '../support/quiet-io.ts';
import { seedFolder } from '../support/seed-packs.ts';
import { dataNotRun } from '../support/shared-data.ts';
import { storeWith } from '../support/store.ts';

describe('After imports of UCDP, Mapping Militants, NSA and the UN list', () => {
  const title = '95 in 100 well-known groups are one actor, and none is two groups';
  const [missing] = missingData();
  if (missing !== undefined) it.skip(dataNotRun(title, missing), () => undefined);
  else
    it(title, { timeout: 900_000 }, async () => {
      const store = await storeWith('identity', async (empty) => {
        await loadPack(empty, readPackFolder(seedFolder('actors')), quietIo(empty));
        await importDatasets(empty, () => undefined);
      });
      try {
        const { groups, mixed, wronglyMerged } = await measureIdentity(store);
        const one = groups.filter(({ actors }) => actors.length === 1);
        const actors = groups.reduce((sum, group) => sum + group.actors.length, 0);
        console.log(`identity: ${one.length} of ${groups.length} groups are one actor, ${actors} actors`);
        expect(listedGroups().length).toBeGreaterThanOrEqual(50);
        expect(groups.filter((group) => group.actors.length === 0)).toEqual([]);
        expect(one.length / groups.length).toBeGreaterThanOrEqual(0.95);
        expect([mixed, wronglyMerged]).toEqual([[], []]);
        expect(await auditGraph(store)).toEqual([]);
      } finally {
        await store.close();
      }
    });
});
