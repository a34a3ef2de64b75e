/**
 * Whether data sets meet: `npm run identity`. Loads the packs that ship into a Neo4j of its own, imports UCDP (actors, conflicts, external
 * support in both schemes of ids), Mapping Militants, NSA and the UN list from the folder of shared data, and counts of how many
 * well-known groups (`tests/identity/groups.csv`) all codes are one actor. Nothing is matched or judged before that.
 */
import type { Store } from '../../src/graph/store/store.ts';
import { countCodes, importDatasets, measureIdentity, missingData } from '../support/identity.ts';
import { withPacks } from '../support/with-packs.ts';

const tell = (what: string, names: readonly string[]): void => {
  console.log(`${what}: ${names.length}${names.length === 0 ? '' : ` (${names.join('; ')})`}`);
};

const report = async (store: Store): Promise<void> => {
  const { groups, notFound, mixed, wronglyMerged } = await measureIdentity(store);
  const actors = groups.reduce((sum, group) => sum + group.actors.length, 0);
  const one = groups.filter((group) => group.actors.length === 1);
  console.log(`${groups.length} groups that two data sets or more have, ${actors} actors`);
  console.log(`one actor: ${one.length} (${((100 * one.length) / groups.length).toFixed(1)} %)`);
  console.log(`actors a group: ${(actors / groups.length).toFixed(2)}`);
  const several = groups.filter((group) => group.actors.length !== 1);
  tell(
    'not one',
    several.map((group) => `${group.group}: ${group.actors.join(', ') || 'none'}`),
  );
  console.log('codes of each scheme in the store, and those that the packs know');
  console.table(await countCodes(store));
  tell('codes of the list that no actor has', notFound);
  tell('actors with codes of two groups', mixed);
  tell('wrong merges of must-not-merge.csv', wronglyMerged);
};

const missing = missingData();
if (missing.length > 0) {
  console.log(`NOT RUN: ${missing.join(', ')} are not on this machine (set ENTENTE_SHARED_DATA).`);
} else {
  await withPacks(async (store) => {
    await importDatasets(store, (line) => {
      console.log(line);
    });
    await report(store);
  });
}
