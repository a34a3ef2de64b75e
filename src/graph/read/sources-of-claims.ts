import type { ClaimId, SourceId } from '../../domain/ids.ts';
import type { Store } from '../store/store.ts';

/** The documents in hand of these claims, in order of id. */
export const listSourcesOfClaims = async (store: Store, claimIds: readonly ClaimId[]): Promise<readonly SourceId[]> =>
  (await store.read('read/sources-of-claims', { claimIds })).map(({ sourceId }) => sourceId as SourceId);

/** The document in hand of each of these claims. */
export const documentsOfClaims = async (
  store: Store,
  claimIds: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, SourceId>> =>
  new Map(
    (await store.read('read/documents-of-claims', { claimIds })).map(({ claimId, sourceId }) => [
      claimId as ClaimId,
      sourceId as SourceId,
    ]),
  );
