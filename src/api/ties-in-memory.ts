import { setTimeout as sleep } from 'node:timers/promises';
import type { View } from '../graph/read/view.ts';
import { countAllTies, type LedgerVersion, readPathTies } from '../graph/read/whole-projection.ts';
import type { Store } from '../graph/store/store.ts';
import type { NeighboursPort } from '../paths/port.ts';
import { CurrentTies, type ReadTies } from '../projection/current-ties.ts';
import { projectedNeighbours } from '../projection/projected-neighbours.ts';
import { TiesFilling } from '../projection/projected-ties.ts';

/** What a tie and its share of the actors take in the arrays, about. */
const BYTES_A_TIE = 72;

/**
 * The ties of a store, kept in memory for the search for paths.
 * @param mostBytes what their arrays may take
 */
export const tiesInMemory = (store: Store, mostBytes: number, report: (error: unknown) => void): CurrentTies => {
  const patient = store.patient();
  return new CurrentTies({
    read: (signal) => readTies(patient.until(signal), mostBytes),
    report,
    pause: (ms, signal) => sleep(ms, undefined, { signal, ref: false }),
    now: () => performance.now(),
  });
};

const readTies = async (store: Store, mostBytes: number): Promise<ReadTies> => {
  const expected = await countAllTies(store);
  if (expected * BYTES_A_TIE > mostBytes) return 'TOO_LARGE';
  const filling = new TiesFilling(expected);
  const read = await readPathTies(store, (tie) => {
    filling.add(tie);
  });
  if (read === null) return 'CHANGED';
  return { version: read.version, ties: filling.finished((id) => read.mentions.get(id) ?? 0) };
};

/**
 * A view whose neighbours come from the ties in memory where these are of the version that is stored, and else from the store. Which
 * version that is the store says once an operation, after all that its client has read and written.
 */
export const withTiesInMemory = (view: View, current: CurrentTies, version: () => Promise<LedgerVersion>): View => ({
  ...view,
  neighboursOf: (filter, direction) => {
    let chosen: Promise<NeighboursPort> | null = null;
    const choose = async (): Promise<NeighboursPort> => {
      const { version: stored, restoring } = await version();
      const ties = restoring ? null : current.at(stored);
      return ties === null ? view.neighboursOf(filter, direction) : projectedNeighbours(ties, filter, direction);
    };
    const port = (): Promise<NeighboursPort> => (chosen ??= choose());
    return {
      graph: async () => (await (await port()).graph?.()) ?? null,
      neighbours: async (actors, side) => (await port()).neighbours(actors, side),
    };
  },
});
