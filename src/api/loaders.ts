import DataLoader from 'dataloader';
import type { Question } from '../domain/bounds.ts';
import { EntenteError } from '../domain/errors.ts';
import type { ActorId, ClaimId, EventId, PlaceId, SourceId } from '../domain/ids.ts';
import type { Actor, Event, Place, Source } from '../domain/records.ts';
import type { Holding, Tie } from '../domain/tie.ts';
import type { StoredClaim } from '../graph/mapping/claim.ts';
import { actorsByAddress, actorsById, placesById, sourcesById } from '../graph/read/actors.ts';
import { claimsById, claimsOfEvents, eventsById, listHoldings, participantsOf } from '../graph/read/claims.ts';
import type { TieEnds, TieFilter } from '../graph/read/tie-filter.ts';
import { type AfterTie, lineageOf, type TiesOfActor, tiesOfActors } from '../graph/read/ties.ts';
import type { Store } from '../graph/store.ts';
import type { Waves } from './waves.ts';

type Found<Id extends string, Value> = DataLoader<Id, Value | null>;

/** An id, and how its things are asked for: ids that ask the same go into one statement. */
interface Asked<Id extends string, How> {
  readonly id: Id;
  readonly how: How;
}

type Grouped<Id extends string, How, Value> = DataLoader<Asked<Id, How>, Value, string>;

/** A page of an actor's ties. */
export interface TiesAsked {
  readonly ends: TieEnds;
  readonly filter: TieFilter;
  readonly after: AfterTie | null;
  readonly limit: number;
}

/** Everything that one operation fetches by id, each kind in one statement a wave, each thing once. */
export interface Loaders {
  readonly actor: Found<ActorId, Actor>;
  readonly place: Found<PlaceId, Place>;
  readonly source: Found<SourceId, Source>;
  readonly claim: Found<ClaimId, StoredClaim>;
  readonly event: Found<EventId, Event>;
  readonly participants: DataLoader<EventId, Awaited<ReturnType<typeof participantsOf>>>;
  readonly claimsOfEvent: DataLoader<EventId, readonly StoredClaim[]>;
  readonly ties: Grouped<ActorId, TiesAsked, TiesOfActor>;
  readonly lineage: Grouped<ActorId, number, readonly Tie[]>;
  readonly heldBy: Grouped<PlaceId, Question, readonly Holding[]>;
  readonly holds: Grouped<ActorId, Question, readonly Holding[]>;
  /** Who is meant by an id, a `scheme:value` or an exact name. */
  readonly address: DataLoader<string, readonly ActorId[]>;
}

const listed = <Id extends string, Row>(
  waves: Waves,
  read: (ids: readonly Id[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => Id | null,
): DataLoader<Id, readonly Row[]> =>
  new DataLoader(
    async (ids: readonly Id[]) => {
      const rows = await read(ids);
      return ids.map((id) => rows.filter((row) => idOf(row) === id));
    },
    {
      batchScheduleFn: (send) => {
        waves.schedule(send);
      },
    },
  );

const byId = <Id extends string, Value extends { readonly id: Id }>(
  waves: Waves,
  read: (ids: readonly Id[]) => Promise<readonly Value[]>,
): Found<Id, Value> =>
  new DataLoader(
    async (ids: readonly Id[]) => {
      const found = new Map((await read(ids)).map((value) => [value.id, value]));
      return ids.map((id) => found.get(id) ?? null);
    },
    {
      batchScheduleFn: (send) => {
        waves.schedule(send);
      },
    },
  );

const grouped = <Id extends string, How, Value>(
  waves: Waves,
  read: (ids: readonly Id[], how: How) => Promise<(id: Id) => Value>,
): Grouped<Id, How, Value> =>
  new DataLoader(
    async (asked: readonly Asked<Id, How>[]) => {
      const groups = new Map<string, { readonly how: How; readonly ids: Id[] }>();
      for (const { id, how } of asked) {
        const group = groups.get(JSON.stringify(how));
        if (group) group.ids.push(id);
        else groups.set(JSON.stringify(how), { how, ids: [id] });
      }
      const answers = new Map(
        await Promise.all([...groups].map(async ([text, { how, ids }]) => [text, await read(ids, how)] as const)),
      );
      return asked.map(({ id, how }) => (answers.get(JSON.stringify(how)) as (id: Id) => Value)(id));
    },
    {
      cacheKeyFn: ({ id, how }) => JSON.stringify([id, how]),
      batchScheduleFn: (send) => {
        waves.schedule(send);
      },
    },
  );

const NO_TIES: TiesOfActor = { ties: [], count: 0 };

export const createLoaders = (store: Store, waves: Waves): Loaders => ({
  actor: byId(waves, (ids) => actorsById(store, ids)),
  place: byId(waves, (ids) => placesById(store, ids)),
  source: byId(waves, (ids) => sourcesById(store, ids)),
  claim: byId(waves, (ids) => claimsById(store, ids)),
  event: byId(waves, (ids) => eventsById(store, ids)),
  participants: listed(
    waves,
    (ids) => participantsOf(store, ids),
    ({ event }) => event,
  ),
  claimsOfEvent: listed(
    waves,
    (ids) => claimsOfEvents(store, ids),
    ({ event }) => event,
  ),
  ties: grouped(waves, async (ids, { ends, filter, after, limit }) => {
    const found = await tiesOfActors(store, ids, ends, filter, after, limit);
    return (id) => found.get(id) ?? NO_TIES;
  }),
  lineage: grouped(waves, async (ids, depth) => {
    const found = await lineageOf(store, ids, depth);
    return (id) => found.get(id) ?? [];
  }),
  heldBy: grouped(waves, async (places, question) => {
    const found = await listHoldings(store, { places }, question);
    return (id) => found.filter(({ place }) => place === id);
  }),
  holds: grouped(waves, async (actors, question) => {
    const found = await listHoldings(store, { actors }, question);
    return (id) => found.filter(({ actor }) => actor === id);
  }),
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
});

/** What a stored id must lead to. @throws EntenteError INTERNAL when the graph has lost it */
export const mustLoad = async <Id extends string, Value>(loader: Found<Id, Value>, id: Id): Promise<Value> => {
  const value = await loader.load(id);
  if (value === null) throw new EntenteError('INTERNAL', `The graph names ${id} and does not hold it.`);
  return value;
};
