import DataLoader from 'dataloader';
import { EntenteError } from '../domain/errors.ts';
import type { ActorId, ClaimId, EventId, PlaceId, SourceId } from '../domain/ids.ts';
import type { Actor, Event, Place, Source } from '../domain/records.ts';
import type { StoredClaim } from '../graph/mapping/claim.ts';
import { actorsByAddress, actorsById, placesById, sourcesById } from '../graph/read/actors.ts';
import { claimsById, eventsById, participantsOf } from '../graph/read/claims.ts';
import type { Store } from '../graph/store.ts';

type Found<Id extends string, Value> = DataLoader<Id, Value | null>;

/** Everything that one operation fetches by id, each kind in one statement a level of the question, each thing once. */
export interface Loaders {
  readonly actor: Found<ActorId, Actor>;
  readonly place: Found<PlaceId, Place>;
  readonly source: Found<SourceId, Source>;
  readonly claim: Found<ClaimId, StoredClaim>;
  readonly event: Found<EventId, Event>;
  readonly participants: DataLoader<EventId, Awaited<ReturnType<typeof participantsOf>>>;
  /** Who is meant by an id, a `scheme:value` or an exact name. */
  readonly address: DataLoader<string, readonly ActorId[]>;
}

const byId = <Id extends string, Value extends { readonly id: Id }>(
  read: (ids: readonly Id[]) => Promise<readonly Value[]>,
): Found<Id, Value> =>
  new DataLoader(async (ids: readonly Id[]) => {
    const found = new Map((await read(ids)).map((value) => [value.id, value]));
    return ids.map((id) => found.get(id) ?? null);
  });

export const createLoaders = (store: Store): Loaders => ({
  actor: byId((ids) => actorsById(store, ids)),
  place: byId((ids) => placesById(store, ids)),
  source: byId((ids) => sourcesById(store, ids)),
  claim: byId((ids) => claimsById(store, ids)),
  event: byId((ids) => eventsById(store, ids)),
  participants: new DataLoader(async (ids) => {
    const all = await participantsOf(store, ids);
    return ids.map((id) => all.filter(({ event }) => event === id));
  }),
  address: new DataLoader(async (texts) => {
    const found = await actorsByAddress(store, texts);
    return texts.map((text) => found.get(text) ?? []);
  }),
});

/** What a stored id must lead to. @throws EntenteError INTERNAL when the graph has lost it */
export const mustLoad = async <Id extends string, Value>(loader: Found<Id, Value>, id: Id): Promise<Value> => {
  const value = await loader.load(id);
  if (value === null) throw new EntenteError('INTERNAL', `The graph names ${id} and does not hold it.`);
  return value;
};
