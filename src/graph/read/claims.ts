import type { Question } from '../../domain/bounds.ts';
import type { ActorId, ClaimId, EventId, PlaceId, SourceId } from '../../domain/ids.ts';
import type { Participant } from '../../domain/participant.ts';
import type { Event } from '../../domain/records.ts';
import type { Holding } from '../../domain/tie.ts';
import type { EventKind, Stance } from '../../domain/types.ts';
import { type StoredClaim, toClaim, toEvent } from '../mapping/claim.ts';
import { toHolding } from '../mapping/edge.ts';
import type { Store } from '../store.ts';

export const claimsById = async (store: Store, ids: readonly ClaimId[]): Promise<readonly StoredClaim[]> =>
  (await store.read('read/claims-by-id', { ids })).map(({ claim }) => toClaim(claim));

export interface ClaimFilter {
  readonly subject: ActorId | null;
  readonly object: ActorId | null;
  readonly actor: ActorId | null;
  readonly types: readonly string[] | null;
  readonly stance: Stance | null;
  readonly assertedBy: ActorId | null;
  readonly source: SourceId | null;
  readonly about: string | null;
  readonly place: PlaceId | null;
  readonly includeRetired: boolean;
}

/** A page of the ledger, in order of id. */
export const listClaims = async (
  store: Store,
  filter: ClaimFilter,
  afterId: string | null,
  limit: number,
): Promise<readonly StoredClaim[]> =>
  (await store.read('read/claims', { ...filter, afterId, limit })).map(({ claim }) => toClaim(claim));

export const countClaims = async (store: Store, filter: ClaimFilter): Promise<number> =>
  (await store.read('read/claims-count', { ...filter }))[0]?.count ?? 0;

/** Holdings of places or of actors that may have held in the question, in order of time, then id. */
export const listHoldings = async (
  store: Store,
  of: { readonly places: readonly PlaceId[] } | { readonly actors: readonly ActorId[] },
  { first, last }: Question,
): Promise<readonly Holding[]> => {
  const placeIds = 'places' in of ? of.places : null;
  const actorIds = 'actors' in of ? of.actors : null;
  return (await store.read('read/holdings', { placeIds, actorIds, first, last })).map(({ holding }) =>
    toHolding(holding),
  );
};

/** The standing claims of who took part in these events, in order of id. */
export const claimsOfEvents = async (store: Store, eventIds: readonly EventId[]): Promise<readonly StoredClaim[]> =>
  (await store.read('read/claims-of-events', { eventIds })).map(({ claim }) => toClaim(claim));

export interface EventFilter {
  readonly kind: EventKind | null;
  readonly participant: ActorId | null;
  /** The place itself or one within it. */
  readonly place: PlaceId | null;
  /** May have happened on some day of it. */
  readonly during: Question | null;
}

const eventParams = ({ kind, participant, place, during }: EventFilter) => ({
  kind,
  participant,
  place,
  first: during?.first ?? null,
  last: during?.last ?? null,
});

/** A page of the events, in order of first possible day, then id. */
export const listEvents = async (
  store: Store,
  filter: EventFilter,
  after: { readonly day: number; readonly id: string } | null,
  limit: number,
): Promise<readonly Event[]> => {
  const page = { afterDay: after?.day ?? null, afterId: after?.id ?? null, limit };
  return (await store.read('read/events', { ...eventParams(filter), ...page })).map(({ event }) => toEvent(event));
};

export const countEvents = async (store: Store, filter: EventFilter): Promise<number> =>
  (await store.read('read/events-count', eventParams(filter)))[0]?.count ?? 0;

export const eventsById = async (store: Store, ids: readonly EventId[]): Promise<readonly Event[]> =>
  (await store.read('read/events-by-id', { ids })).map(({ event }) => toEvent(event));

export const participantsOf = async (
  store: Store,
  eventIds: readonly EventId[],
): Promise<readonly (Participant & { readonly claimIds: readonly ClaimId[] })[]> =>
  (await store.read('read/participants', { eventIds })).map(({ eventId, actorId, role, side, claimIds }) => ({
    event: eventId as EventId,
    actor: actorId as ActorId,
    role,
    side,
    claimIds: claimIds as readonly ClaimId[],
  }));
