import type DataLoader from 'dataloader';
import { EntenteError } from '../../domain/errors.ts';
import type { ActorId, ClaimId, EventId, PlaceId, SourceId } from '../../domain/ids.ts';
import type { Event, Matter, Place, Source } from '../../domain/records.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import type { StoredActor } from '../../graph/mapping/actor.ts';
import { actorsById, placesById, sourcesById } from '../../graph/read/actors.ts';
import { type Addressed, actorsByAddress, placesByAddress } from '../../graph/read/addresses.ts';
import { claimsById } from '../../graph/read/claims.ts';
import { eventsById, mattersById } from '../../graph/read/events.ts';
import type { Records } from '../../graph/read/view.ts';
import type { Store } from '../../graph/store/store.ts';
import { byAddress, byId, type Found } from './batching.ts';
import type { Waves } from './waves.ts';

export function createLoaders(store: Store, waves: Waves): Loaders {
  const actor = byId<ActorId, StoredActor>(waves, (ids) => actorsById(store, ids));
  return {
    actor,
    place: byId(waves, (ids) => placesById(store, ids)),
    source: byId(waves, (ids) => sourcesById(store, ids)),
    claim: byId(waves, (ids) => claimsById(store, ids)),
    event: byId(waves, (ids) => eventsById(store, ids)),
    matter: byId(waves, (ids) => mattersById(store, ids)),
    actorAddress: byAddress(waves, async (texts) => {
      const found = await actorsByAddress(store, texts);
      for (const { canonical } of [...found.values()].flat()) actor.prime(canonical.id, canonical);
      return found;
    }),
    placeAddress: byAddress(waves, (texts) => placesByAddress(store, texts)),
  };
}

/** The records that one operation fetches by id, whatever its known time: each kind in one statement a wave. */
export interface Loaders {
  readonly actor: Found<ActorId, StoredActor>;
  readonly place: Found<PlaceId, Place>;
  readonly source: Found<SourceId, Source>;
  readonly claim: Found<ClaimId, StoredClaim>;
  readonly event: Found<EventId, Event>;
  /** What is not an event, and claims are about it. */
  readonly matter: Found<string, Matter>;
  /** Who is meant by an id, a `scheme:value` or a name. */
  readonly actorAddress: DataLoader<string, readonly Addressed[]>;
  /** What is meant by an id or a name. */
  readonly placeAddress: DataLoader<string, readonly Place[]>;
}

/** Keeps records that were read along with others, so that they are not read again. */
export const primeLoaders = ({ claim, source, actor }: Loaders, { claims, sources, actors }: Records): void => {
  for (const one of claims) claim.prime(one.id, one);
  for (const one of sources) source.prime(one.id, one);
  for (const one of actors) actor.prime(one.id, one);
};

/** What a stored id must lead to. @throws EntenteError INTERNAL when it is not in the graph */
export const mustLoad = async <Id extends string, Value>(loader: Found<Id, Value>, id: Id): Promise<Value> => {
  const value = await loader.load(id);
  if (value === null) throw new EntenteError('INTERNAL', `The graph names ${id}, which is not in it.`);
  return value;
};
