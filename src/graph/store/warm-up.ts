import { listMissingModelObjects } from './model.ts';
import type { Store } from './store.ts';

/**
 * Asks a server that has just started what questions begin with. Its first statements take long, and one that is ended for that is as slow
 * the next time: somebody has to wait for them.
 * @param store one that may take its time
 */
export const warmUp = async (store: Store): Promise<void> => {
  await listMissingModelObjects(store);
  await store.read('read/ledger-head', {});
  await store.read('read/judgements', { standing: false });
  await store.read('read/actors-by-address', { addresses: [] });
  await store.read('read/find-names', { text: '', folded: '', foldedEnd: '', words: null, limit: 1 });
};
