import { distinct } from '../../../domain/group.ts';
import type { ClaimId } from '../../../domain/ids.ts';
import type { Run } from '../../store/run.ts';
import type { Store } from '../../store/store.ts';
import { batchOfCall, findDone, putBatch } from '../batch.ts';
import { putLedgerHead, lockLedger } from '../ledger.ts';
import { type EdgeChanges, renewEdges } from '../renew/renew-edges.ts';

export interface Retirement {
  /** How many stood until now. */
  readonly retired: number;
  readonly edges: EdgeChanges;
}

/**
 * Retires claims in a transaction that has locked the ledger. What is retired already keeps its first time and reason; an id
 * that is not stored is passed over.
 * @param at the time of the transaction
 */
export const retireIn = async (run: Run, ids: readonly ClaimId[], reason: string, at: string): Promise<Retirement> => {
  const rows = await run('write/retire-claims', { ids, retiredAt: at, reason });
  if (rows.length > 0) {
    const ids = distinct(rows.flatMap(({ subjectId, objectId, againstId }) => [subjectId, objectId, againstId]));
    await run('write/count-mentions', { ids });
    await putLedgerHead(run, at);
  }
  return { retired: rows.length, edges: await renewEdges(run, distinct(rows.map(({ topic }) => topic))) };
};

/**
 * As {@link retireIn}, in a transaction for it alone: no reader sees a claim retired and its tie still there.
 * @returns with the bookmark after which it can be read
 */
export const retireClaims = async (
  store: Store,
  ids: readonly ClaimId[],
  reason: string,
  now: () => Date,
): Promise<Retirement & { readonly bookmark: string }> => {
  const { result, bookmark } = await store.writeSoon(async (run, call) => {
    const id = batchOfCall(call, ids);
    const [at, done] = await Promise.all([lockLedger(run, now), findDone<Retirement>(run, id)]);
    if (done !== null) return done;
    const retirement = await retireIn(run, ids, reason, at);
    if (retirement.retired > 0)
      await putBatch(run, { id, call, origin: 'retire', writtenAt: at }, retirement, retirement.retired);
    return retirement;
  });
  return { ...result, bookmark };
};
