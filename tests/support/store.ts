import { inject } from 'vitest';
import { createIo } from '../../src/cli/io.ts';
import { loadPack } from '../../src/cli/load.ts';
import { listSeedPacks, readPackFolder } from '../../src/cli/pack-folder.ts';
import { ensureModel } from '../../src/graph/store/model.ts';
import type { StoreAddress } from '../../src/graph/store/connection.ts';
import { Store } from '../../src/graph/store/store.ts';

/** Where the Neo4j of this test run is. */
export const testAddress = (): StoreAddress => ({
  uri: inject('neo4jUri'),
  username: inject('neo4jUsername'),
  password: inject('neo4jPassword'),
  database: null,
});

/** The real store of this run, emptied, with the model in place. Test files share the server, not the data. */
export const emptyStore = async (): Promise<Store> => {
  const store = new Store(testAddress());
  await store.runPlain('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await ensureModel(store);
  return store;
};

/** The store with the seed packs in it. */
export const seededStore = async (): Promise<Store> => {
  const store = await emptyStore();
  const io = { ...createIo(new AbortController().signal), say: () => undefined, progress: () => undefined };
  for (const folder of listSeedPacks()) await loadPack(store, readPackFolder(folder), io);
  return store;
};
