import type { Claim } from '../../../domain/records.ts';
import type { Store } from '../../store/store.ts';
import { batchOfCall, findDone, putBatch } from '../batch.ts';
import { putLedgerHead, lockLedger } from '../ledger.ts';
import { API } from '../load/pack-version.ts';
import { prepareClaims } from './prepare-claims.ts';
import { writeClaims } from './write-claims.ts';

export interface Recorded {
  /** How many of the claims are new to the ledger. */
  readonly created: number;
  /** After which they can be read. */
  readonly bookmark: string;
}

/**
 * Records checked claims in one transaction: the claims, further evidence for those that are there, the ties that follow and
 * the head of the ledger, or nothing. What is there stays as it is, retired or not.
 * @param key names the change, so that whoever sends it again is told what it did the first time; null: each call is one of its own
 * @throws EntenteError DATA_INVALID when a claim names what is not stored; OUTCOME_UNKNOWN, STORE_UNAVAILABLE, STORE_BUSY
 */
export const recordClaims = async (
  store: Store,
  claims: readonly Claim[],
  now: () => Date,
  key: string | null = null,
): Promise<Recorded> => {
  const said = claims.map(({ id, evidence }) => [id, evidence]);
  const { result, bookmark } = await store.writeSoon(async (run, call) => {
    const id = batchOfCall(key ?? call, said);
    const [at, done] = await Promise.all([lockLedger(run, now), findDone<number>(run, id)]);
    if (done !== null) return done;
    const { created, attached } = await writeClaims(run, prepareClaims(claims), at, API);
    if (created + attached === 0) return created;
    await Promise.all([
      putLedgerHead(run, at),
      putBatch(run, { id, call, origin: API, writtenAt: at }, created, claims.length),
    ]);
    return created;
  });
  return { created: result, bookmark };
};
