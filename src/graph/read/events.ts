import type { ActorId, EventId } from '../../domain/ids.ts';
import { isPresent, type Known, PRESENT } from '../../domain/time/known.ts';
import type { Event, Matter } from '../../domain/records.ts';
import { type StoredClaim, toClaim, toEvent, toMatter } from '../mapping/claim.ts';
import type { Store } from '../store/store.ts';
import type { EventFilter } from './view.ts';

/** The claims of who took part in these events that qualify, in order of id. */
export const claimsOfEvents = async (
  store: Store,
  eventIds: readonly EventId[],
  { at, publishedBy }: Known = PRESENT,
): Promise<readonly StoredClaim[]> =>
  (await store.read('read/claims-of-events', { eventIds, knownAt: at, publishedBy })).map(({ claim }) =>
    toClaim(claim),
  );

/** What events are asked as of, and the participant that is asked for with all that were merged into it then. */
export interface EventsKnown {
  readonly known: Known;
  readonly within: readonly ActorId[];
}

/** Now participants are read from relationships, which are those of canonical actors. */
export const NOW: EventsKnown = { known: PRESENT, within: [] };

const eventParams = ({ kind, participant, place, during }: EventFilter, { known, within }: EventsKnown) => ({
  kind,
  participant,
  within,
  place,
  first: during?.first ?? null,
  last: during?.last ?? null,
  past: !isPresent(known),
  knownAt: known.at,
  publishedBy: known.publishedBy,
});

/** A page of the events, in order of first possible day, then id. */
export const listEvents = async (
  store: Store,
  filter: EventFilter,
  known: EventsKnown,
  after: { readonly day: number; readonly id: string } | null,
  limit: number,
): Promise<readonly Event[]> => {
  const page = { afterDay: after?.day ?? null, afterId: after?.id ?? null, limit };
  return (await store.read('read/events', { ...eventParams(filter, known), ...page })).map(({ event }) =>
    toEvent(event),
  );
};

export const countEvents = async (store: Store, filter: EventFilter, known: EventsKnown): Promise<number> =>
  (await store.read('read/events-count', eventParams(filter, known)))[0]?.count ?? 0;

export const eventsById = async (store: Store, ids: readonly EventId[]): Promise<readonly Event[]> =>
  (await store.read('read/events-by-id', { ids })).map(({ event }) => toEvent(event));

/** Issues and policies that claims are about. */
export const mattersById = async (store: Store, ids: readonly string[]): Promise<readonly Matter[]> =>
  (await store.read('read/matters-by-id', { ids })).map(({ matter }) => toMatter(matter));
