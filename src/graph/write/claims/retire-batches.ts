import { EntenteError } from '../../../domain/errors.ts';
import type { ClaimId } from '../../../domain/ids.ts';
import type { Store } from '../../store/store.ts';
import { retireClaims, type Retirement } from './retire-claims.ts';

export interface RetireOptions {
  readonly now: () => Date;
  readonly signal?: AbortSignal | undefined;
  /** Claims in one transaction. */
  readonly batchSize?: number;
  /** Told how many were retired so far. */
  readonly onProgress?: (retired: number) => void;
}

/** As many as a load of a pack retires in one transaction. */
const BATCH_SIZE = 500;

/**
 * Retires claims batch by batch; a batch is one transaction, the ties that follow from it included. What is retired already keeps
 * its time and reason, so it may be interrupted and repeated.
 * @param pages claims by pages; those of one topic best stand together, since the topic of every batch is derived anew
 * @throws EntenteError INTERRUPTED between two batches
 */
export const retireInBatches = async (
  store: Store,
  pages: AsyncIterable<readonly ClaimId[]>,
  reason: string,
  { now, signal, batchSize = BATCH_SIZE, onProgress }: RetireOptions,
): Promise<Retirement> => {
  const sum = { retired: 0, written: 0, dropped: 0 };
  for await (const ids of pages)
    for (let start = 0; start < ids.length; start += batchSize) {
      if (signal?.aborted)
        throw new EntenteError('INTERRUPTED', `Interrupted after ${sum.retired} claims; run the same again to go on.`);
      const { retired, edges } = await retireClaims(store, ids.slice(start, start + batchSize), reason, now);
      sum.retired += retired;
      sum.written += edges.written;
      sum.dropped += edges.dropped;
      onProgress?.(sum.retired);
    }
  return { retired: sum.retired, edges: { written: sum.written, dropped: sum.dropped } };
};
