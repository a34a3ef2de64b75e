import { hashOf } from '../../domain/claims/claim-id.ts';
import type { Run } from '../store/run.ts';

/*
 * A transaction may be sent twice: its commit succeeded and the answer was lost. The second run finds everything written, and would say that
 * it did nothing. So what a transaction did is recorded in it, under an id that both runs share, and the second run says that.
 */

/** Whose claims a batch holds: `api`, `judgement` …, or what a load calls itself. */
type Origin = string;

/** The id of the batch that a call writes, whatever else the same call writes. */
export const batchOfCall = (call: string, what: unknown): string => hashOf(['call', call, what], 32);

const parsed = (did: string | null): unknown => (did === null ? null : JSON.parse(did));

/** What the transaction did that wrote this batch; null when none has. The ledger is locked. */
export const findDone = async <Did>(run: Run, id: string): Promise<Did | null> => {
  const [batch] = await run('read/batch', { id });
  return batch ? (parsed(batch.did) as Did | null) : null;
};

/** Whether a batch is to be written by this transaction, which then holds it locked. */
export type BatchState<Did> =
  | { readonly written: false }
  /** `did`: what this very call did when it ran before; null: an earlier call wrote it. */
  | { readonly written: true; readonly did: Did | null };

export const lockBatch = async <Did>(run: Run, id: string, call: string): Promise<BatchState<Did>> => {
  const [batch] = await run('write/lock-batch', { id });
  if (!batch?.written) return { written: false };
  return { written: true, did: batch.call === call ? (parsed(batch.did) as Did | null) : null };
};

/** Records in the running transaction what it did. @param did what JSON can say */
export const putBatch = async (
  run: Run,
  batch: { readonly id: string; readonly call: string; readonly origin: Origin; readonly writtenAt: string },
  did: unknown,
  claims: number,
): Promise<void> => {
  const { id, ...properties } = batch;
  await run('write/put-batch', { id, properties: { ...properties, claims, did: JSON.stringify(did) } });
};
