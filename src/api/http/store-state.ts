import { EntenteError } from '../../domain/errors.ts';
import { ledgerHead } from '../../graph/read/ledger-head.ts';
import { deadline } from '../../graph/store/deadline.ts';
import { listMissingModelObjects } from '../../graph/store/model.ts';
import type { Store } from '../../graph/store/store.ts';

/** How long a store that is alive may take to answer a question about its state. */
const SOON_MS = 1_000;

const soon = <Result>(answer: Promise<Result>): Promise<Result> =>
  deadline(SOON_MS, answer, () => new EntenteError('STORE_BUSY', 'The store did not answer soon.'));

/**
 * Why the service cannot answer; null when it can. Whether the store is alive is asked on a connection for that alone: a store that has too
 * much to do is no reason.
 */
export const reasonNotReady = async (store: Store): Promise<string | null> => {
  try {
    await store.ping();
    const missing = await soon(listMissingModelObjects(store));
    return missing.length === 0 ? null : `the store lacks ${missing.join(', ')}`;
  } catch (error) {
    const code = error instanceof EntenteError ? error.code : 'INTERNAL';
    if (code === 'STORE_BUSY') return null;
    return code === 'STORE_UNAVAILABLE' ? 'the store does not answer' : 'the store cannot be used';
  }
};

/** Whether the store answers, and when the ledger last changed; null: it did not say soon. */
export const storeState = async (store: Store): Promise<{ readonly isUp: boolean; readonly head: string | null }> => {
  const isUp = await store.ping().then(
    () => true,
    () => false,
  );
  return { isUp, head: isUp ? await soon(ledgerHead(store)).catch(() => null) : null };
};

/** Who asks while an answer is awaited gets the same one. */
export const shared = <Result>(ask: () => Promise<Result>): (() => Promise<Result>) => {
  let asking: Promise<Result> | null = null;
  return () =>
    (asking ??= ask().finally(() => {
      asking = null;
    }));
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
