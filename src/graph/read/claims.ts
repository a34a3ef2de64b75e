import type { ActorId, ClaimId, PlaceId, SourceId } from '../../domain/ids.ts';
import type { Known } from '../../domain/time/known.ts';
import type { Stance } from '../../domain/ties/types.ts';
import { type StoredClaim, toClaim } from '../mapping/claim.ts';
import type { Store } from '../store/store.ts';

export const claimsById = async (store: Store, ids: readonly ClaimId[]): Promise<readonly StoredClaim[]> =>
  (await store.read('read/claims-by-id', { ids })).map(({ claim }) => toClaim(claim));

export interface ClaimFilter {
  /** Any of these, as of the other lists; null: anybody. */
  readonly subjects: readonly ActorId[] | null;
  readonly objects: readonly ActorId[] | null;
  /** As subject, object or against. */
  readonly actors: readonly ActorId[] | null;
  readonly types: readonly string[] | null;
  readonly stance: Stance | null;
  readonly asserters: readonly ActorId[] | null;
  readonly source: SourceId | null;
  readonly about: string | null;
  readonly place: PlaceId | null;
  readonly includeRetired: boolean;
  readonly known: Known;
}

const claimParams = ({ known, ...filter }: ClaimFilter) => ({
  ...filter,
  knownAt: known.at,
  publishedBy: known.publishedBy,
});

/** A page of the ledger, in order of id. */
export const listClaims = async (
  store: Store,
  filter: ClaimFilter,
  afterId: string | null,
  limit: number,
): Promise<readonly StoredClaim[]> =>
  (await store.read('read/claims', { ...claimParams(filter), afterId: afterId ?? '', limit })).map(({ claim }) =>
    toClaim(claim),
  );

export const countClaims = async (store: Store, filter: ClaimFilter): Promise<number> =>
  (await store.read('read/claims-count', claimParams(filter)))[0]?.count ?? 0;
