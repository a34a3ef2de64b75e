import type { Claim } from '../../../domain/records.ts';
import type { Store } from '../../store/store.ts';
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
 * @throws EntenteError DATA_INVALID when a claim names what is not stored; STORE_UNAVAILABLE
 */
export const recordClaims = async (store: Store, claims: readonly Claim[], now: () => Date): Promise<Recorded> => {
  const { result, bookmark } = await store.writeSoon(async (run) => {
    const at = await lockLedger(run, now);
    const { created, attached } = await writeClaims(run, prepareClaims(claims), at, API);
    if (created + attached > 0) await putLedgerHead(run, at);
    return created;
  });
  return { created: result, bookmark };
};
