import { EntenteError } from '../../domain/errors.ts';
import { ledgerHead } from '../../graph/read/ledger-head.ts';
import { listMissingModelObjects } from '../../graph/store/model.ts';
import type { Store } from '../../graph/store/store.ts';

/** Why the service cannot answer; null when it can. */
export const reasonNotReady = async (store: Store): Promise<string | null> => {
  try {
    const missing = await listMissingModelObjects(store);
    return missing.length === 0 ? null : `the store lacks ${missing.join(', ')}`;
  } catch (error) {
    return error instanceof EntenteError && error.code === 'STORE_UNAVAILABLE'
      ? 'the store does not answer'
      : 'the store cannot be used';
  }
};

/** Whether the store answers, and when the ledger last changed. */
export const storeState = async (store: Store): Promise<{ readonly isUp: boolean; readonly head: string | null }> => {
  try {
    return { isUp: true, head: await ledgerHead(store) };
  } catch {
    return { isUp: false, head: null };
  }
};

/** A store that counts the statements it is being asked. */
export const countingStore = (store: Store): { readonly counted: Store; readonly running: () => number } => {
  let running = 0;
  const counted = store.observed(() => {
    running += 1;
    return () => {
      running -= 1;
    };
  });
  return { counted, running: () => running };
};
