import { EntenteError } from '../../domain/errors.ts';
import type { Run } from '../store/run.ts';
import type { Store } from '../store/store.ts';

/**
 * @param restoring SHA-256 of the ledger file that is being restored
 * @throws EntenteError DATA_INVALID when there is one: what is stored of it is not whole, and nothing else may be added
 */
export const refuseHalfRestored = (restoring: string | null): void => {
  if (restoring === null) return;
  throw new EntenteError(
    'DATA_INVALID',
    `The ledger is being restored from a file (SHA-256 ${restoring}) and is not whole; "entente load" of that file finishes it.`,
  );
};

/**
 * Locks the ledger for the running transaction; whoever else changes claims waits until that has ended.
 * @returns the transaction's own time, ISO 8601 in UTC: that of the clock, and at least a millisecond after all that the ledger
 *   has ever recorded or retired, however the clock jumps
 * @throws EntenteError DATA_INVALID while a ledger file is being restored
 */
export const lockLedger = async (run: Run, now: () => Date): Promise<string> => {
  const [ledger] = await run('write/lock-ledger', {});
  refuseHalfRestored(ledger?.restoring ?? null);
  const last = ledger?.changedAt ?? null;
  const clock = now().getTime();
  return new Date(last === null ? clock : Math.max(clock, Date.parse(last) + 1)).toISOString();
};

/** Says that the ledger changed, in the transaction that locked it and whose time that is. */
export const putLedgerHead = async (run: Run, changedAt: string): Promise<void> => {
  await run('write/put-ledger-head', { changedAt });
};

/** Gives a store whose claims are older than the head of its ledger that head. */
export const ensureLedgerHead = async (store: Store): Promise<void> => {
  const [head] = await store.read('read/ledger-head', {});
  const [last] = await store.read('read/last-ledger-time', {});
  if (!last || last.at === null || (head && head.changedAt !== null)) return;
  await store.write(async (run) => {
    const [ledger] = await run('write/lock-ledger', {});
    const [late] = await run('read/last-ledger-time', {});
    if (ledger?.changedAt === null && late && late.at !== null) await putLedgerHead(run, late.at);
  });
};
