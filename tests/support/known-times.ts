import type { Claim } from '../../src/domain/records.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import type { Records } from '../../src/graph/write/load/records.ts';
import { recordsOf } from './records.ts';

/** What the ledger learns at one instant. */
export interface Step {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Whole records, or claims of which all else is made up. */
  readonly learns: Records | readonly Claim[];
}

const isClaims = (learns: Records | readonly Claim[]): learns is readonly Claim[] => Array.isArray(learns);

/**
 * Loads each step when its clock says: the first 500 claims of a step, and their evidence, are recorded at just that instant.
 * @throws Error when the steps are not in order of time, as the ledger would then move a step past the one before
 */
export const loadAtTimes = async (store: Store, steps: readonly Step[]): Promise<void> => {
  const [head] = await store.read('read/ledger-head', {});
  let last = head?.changedAt ?? '';
  for (const { at, learns } of steps) {
    const instant = new Date(at).toISOString();
    if (instant <= last) throw new Error(`the ledger knows ${last} already; ${at} is not after it`);
    const records = isClaims(learns) ? recordsOf(learns) : learns;
    await loadRecords(store, records, { origin: `test at ${at}`, now: () => new Date(instant) });
    last = instant;
  }
};
