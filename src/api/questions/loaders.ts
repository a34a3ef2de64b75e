import DataLoader from 'dataloader';
import { EntenteError } from '../../domain/errors.ts';
import type { ActorId, ClaimId, EventId, PlaceId, SourceId } from '../../domain/ids.ts';
import type { Event, Place, Source } from '../../domain/records.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import type { StoredActor } from '../../graph/mapping/actor.ts';
import { type Addressed, actorsByAddress, actorsById, placesById, sourcesById } from '../../graph/read/actors.ts';
import { claimsById } from '../../graph/read/claims.ts';
import { eventsById } from '../../graph/read/events.ts';
import type { Store } from '../../graph/store/store.ts';
import { byId, type Found } from './batching.ts';
import type { Waves } from './waves.ts';

export function createLoaders(store: Store, waves: Waves): Loaders {
  return {
    actor: byId(waves, (ids) => actorsById(store, ids)),
    place: byId(waves, (ids) => placesById(store, ids)),
    source: byId(waves, (ids) => sourcesById(store, ids)),
    claim: byId(waves, (ids) => claimsById(store, ids)),
    event: byId(waves, (ids) => eventsById(store, ids)),
    address: new DataLoader(
      async (texts) => {
        const found = await actorsByAddress(store, texts);
        return texts.map((text) => found.get(text) ?? []);
      },
      {
        batchScheduleFn: (send) => {
          waves.schedule(send);
        },
      },
    ),
  };
}

/** The records that one operation fetches by id, whatever its known time: each kind in one statement a wave. */
export interface Loaders {
  readonly actor: Found<ActorId, StoredActor>;
  readonly place: Found<PlaceId, Place>;
  readonly source: Found<SourceId, Source>;
  readonly claim: Found<ClaimId, StoredClaim>;
  readonly event: Found<EventId, Event>;
  /** Who is meant by an id, a `scheme:value` or an exact name. */
  readonly address: DataLoader<string, readonly Addressed[]>;
}

/** What a stored id must lead to. @throws EntenteError INTERNAL when it is not in the graph */
export const mustLoad = async <Id extends string, Value>(loader: Found<Id, Value>, id: Id): Promise<Value> => {
  const value = await loader.load(id);
  if (value === null) throw new EntenteError('INTERNAL', `The graph names ${id}, which is not in it.`);
  return value;
};
