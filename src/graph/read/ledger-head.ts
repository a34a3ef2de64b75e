import type { Store } from '../store/store.ts';

/** When a claim was last recorded or retired, or evidence attached, ISO 8601; null when none ever was. */
export const ledgerHead = async (store: Store): Promise<string | null> =>
  (await store.read('read/ledger-head', {}))[0]?.changedAt ?? null;
